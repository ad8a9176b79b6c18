package dev.conescope.layout.elk;

/** Which numbers have been joined. A set's representative is its smallest number, so that results have an order. */
final class UnionFind {
    private final int[] towards;

    UnionFind(int size) {
        towards = new int[size];
        for (int i = 0; i < size; i++) {
            towards[i] = i;
        }
    }

    int find(int number) {
        int at = number;
        while (towards[at] != at) {
            towards[at] = towards[towards[at]];
            at = towards[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        towards[Math.max(a, b)] = Math.min(a, b);
    }
}

package dev.conescope.graph.edge;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which nodes can be reached from others along the edges, in either direction, by breadth-first search.
 *
 * <p>Time is linear in the nodes and lists that are reached; memory is a bit for each node and list, and four bytes for
 * each reached node. Cycles are no trouble.
 */
public final class Reachability {
    /** What stands in {@link #nearest} for a node that is not reached. */
    public static final int UNREACHED = -1;

    /** Which way to follow the edges. */
    public enum Direction {
        /** From a node to what it depends on. */
        DEPENDENCIES,
        /** From a node to what depends on it. */
        DEPENDENTS
    }

    private final EdgeLists edges;
    private final Direction direction;

    /** Searches these edges in this direction. */
    public Reachability(EdgeLists edges, Direction direction) {
        this.edges = edges;
        this.direction = direction;
    }

    /** The starts and everything that they lead to. */
    public NodeSet from(NodeSet starts) {
        var reached = new BitSet(edges.nodes());
        var queue = new Queue(Math.max(16, starts.size()));
        starts.forEach(start -> {
            reached.set(start);
            queue.add(start);
        });
        search(queue, (node, _) -> {
            boolean fresh = !reached.get(node);
            if (fresh) {
                reached.set(node);
            }
            return fresh;
        });
        return NodeSet.copyOf(reached);
    }

    /**
     * For each node the start that leads to it by the fewest edges, or {@link #UNREACHED}; a start leads to itself. Of
     * several, the one with the lowest number, edge by edge.
     *
     * @param within nodes that the search may enter
     */
    public int[] nearest(NodeSet starts, NodeSet within) {
        int[] source = new int[edges.nodes()];
        Arrays.fill(source, UNREACHED);
        var queue = new Queue(Math.max(16, starts.size()));
        starts.forEach(start -> {
            source[start] = start;
            queue.add(start);
        });
        search(queue, (node, from) -> {
            boolean fresh = source[node] == UNREACHED && within.contains(node);
            if (fresh) {
                source[node] = source[from];
            }
            return fresh;
        });
        return source;
    }

    /** The number of edges from the nearest start to each node, or {@link #UNREACHED}. */
    public int[] distances(NodeSet starts) {
        int[] distance = new int[edges.nodes()];
        Arrays.fill(distance, UNREACHED);
        var queue = new Queue(Math.max(16, starts.size()));
        starts.forEach(start -> {
            distance[start] = 0;
            queue.add(start);
        });
        search(queue, (node, from) -> {
            boolean fresh = distance[node] == UNREACHED;
            if (fresh) {
                distance[node] = distance[from] + 1;
            }
            return fresh;
        });
        return distance;
    }

    /** Says of a node that is met whether it is new, so that the search goes on from it. */
    private interface Visitor {
        boolean enter(int node, int from);
    }

    private void search(Queue queue, Visitor visitor) {
        var seenLists = new BitSet(edges.lists());
        while (!queue.isEmpty()) {
            int node = queue.remove();
            if (direction == Direction.DEPENDENCIES) {
                int list = edges.listOf(node);
                if (!seenLists.get(list)) {
                    seenLists.set(list);
                    for (int i = edges.memberStart(list); i < edges.memberEnd(list); i++) {
                        meet(edges.memberAt(i), node, queue, visitor);
                    }
                }
            } else {
                for (int i = edges.containingStart(node); i < edges.containingEnd(node); i++) {
                    int list = edges.containingAt(i);
                    if (!seenLists.get(list)) {
                        seenLists.set(list);
                        for (int j = edges.ownerStart(list); j < edges.ownerEnd(list); j++) {
                            meet(edges.ownerAt(j), node, queue, visitor);
                        }
                    }
                }
            }
        }
    }

    private static void meet(int node, int from, Queue queue, Visitor visitor) {
        if (visitor.enter(node, from)) {
            queue.add(node);
        }
    }

    /** A growing queue of ints; every node enters once at most. */
    private static final class Queue {
        private int[] items;
        private int head;
        private int tail;

        Queue(int capacity) {
            items = new int[capacity];
        }

        boolean isEmpty() {
            return head == tail;
        }

        void add(int item) {
            if (tail == items.length) {
                items = Arrays.copyOf(items, tail * 2);
            }
            items[tail++] = item;
        }

        int remove() {
            return items[head++];
        }
    }
}

package dev.conescope.layout.column;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The column of each box: behind the targets by the longest path from one, before them by the longest path to one. What
 * neither leads to nor comes from a target stands as near to its dependents as it can. Edges that close circles are
 * left out of account. Linear in boxes and edges.
 */
final class Distances {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final int[][] dependents;
    private final int[][] dependencies;
    private final int[] order;
    private final int[] column;

    private Distances(LayoutRequest request, BitSet targets) {
        int boxes = request.boxes().size();
        BitSet closing = closing(boxes, request.edges());
        dependents = lists(boxes, request.edges(), closing, true);
        dependencies = lists(boxes, request.edges(), closing, false);
        order = order(boxes);
        column = new int[boxes];
        Arrays.fill(column, UNKNOWN);
        behind(targets);
        before();
        beside();
        int first = Arrays.stream(column).min().orElse(0);
        for (int box = 0; box < boxes; box++) {
            column[box] -= first;
        }
    }

    /**
     * Finds the columns, from 0.
     *
     * @param targets the boxes that distances are counted from
     */
    static int[] of(LayoutRequest request, BitSet targets) {
        return new Distances(request, targets).column;
    }

    /** The edges that close a circle when boxes are followed to their dependents, in their order. */
    private static BitSet closing(int boxes, List<Edge> edges) {
        int[][] numbers = numbers(boxes, edges);
        int[] next = new int[boxes];
        var open = new BitSet();
        var done = new BitSet();
        var closing = new BitSet();
        int[] path = new int[boxes];
        for (int start = 0; start < boxes; start++) {
            if (done.get(start)) {
                continue;
            }
            int length = 0;
            path[length++] = start;
            open.set(start);
            while (length > 0) {
                int at = path[length - 1];
                if (next[at] == numbers[at].length) {
                    open.clear(at);
                    done.set(at);
                    length--;
                    continue;
                }
                int edge = numbers[at][next[at]++];
                int to = edges.get(edge).to();
                if (open.get(to)) {
                    closing.set(edge);
                } else if (!done.get(to)) {
                    open.set(to);
                    path[length++] = to;
                }
            }
        }
        return closing;
    }

    /** The numbers of the edges that leave each box. */
    private static int[][] numbers(int boxes, List<Edge> edges) {
        List<List<Integer>> leaving = new ArrayList<>();
        for (int box = 0; box < boxes; box++) {
            leaving.add(new ArrayList<>());
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            leaving.get(edges.get(edge).from()).add(edge);
        }
        return leaving.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] lists(int boxes, List<Edge> edges, BitSet without, boolean leaving) {
        int[] sizes = new int[boxes];
        for (int edge = 0; edge < edges.size(); edge++) {
            if (!without.get(edge)) {
                sizes[leaving ? edges.get(edge).from() : edges.get(edge).to()]++;
            }
        }
        int[][] lists = new int[boxes][];
        for (int box = 0; box < boxes; box++) {
            lists[box] = new int[sizes[box]];
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            if (!without.get(edge)) {
                Edge ends = edges.get(edge);
                int at = leaving ? ends.from() : ends.to();
                lists[at][--sizes[at]] = leaving ? ends.to() : ends.from();
            }
        }
        return lists;
    }

    /** Every box after its dependencies. */
    private int[] order(int boxes) {
        int[] waiting = new int[boxes];
        int[] found = new int[boxes];
        int size = 0;
        for (int box = 0; box < boxes; box++) {
            waiting[box] = dependencies[box].length;
            if (waiting[box] == 0) {
                found[size++] = box;
            }
        }
        for (int done = 0; done < size; done++) {
            for (int dependent : dependents[found[done]]) {
                if (--waiting[dependent] == 0) {
                    found[size++] = dependent;
                }
            }
        }
        return found;
    }

    private void behind(BitSet targets) {
        for (int box : order) {
            int farthest = targets.get(box) ? 0 : UNKNOWN;
            for (int dependency : dependencies[box]) {
                if (column[dependency] != UNKNOWN) {
                    farthest = Math.max(farthest, column[dependency] + 1);
                }
            }
            column[box] = farthest;
        }
    }

    private void before() {
        for (int place = order.length - 1; place >= 0; place--) {
            int box = order[place];
            if (column[box] == UNKNOWN) {
                int nearest = Integer.MAX_VALUE;
                for (int dependent : dependents[box]) {
                    if (column[dependent] != UNKNOWN) {
                        nearest = Math.min(nearest, column[dependent] - 1);
                    }
                }
                column[box] = nearest == Integer.MAX_VALUE ? UNKNOWN : nearest;
            }
        }
    }

    private void beside() {
        for (int box : order) {
            if (column[box] == UNKNOWN) {
                int farthest = 0;
                boolean tied = false;
                for (int dependency : dependencies[box]) {
                    farthest = tied ? Math.max(farthest, column[dependency] + 1) : column[dependency] + 1;
                    tied = true;
                }
                column[box] = farthest;
            }
        }
    }
}

package dev.conescope.graph.edge;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Finds one shortest cycle through the lowest node of a strongly connected component. Linear in the component's edges.
 */
public final class CycleFinder {
    private static final int NOWHERE = -1;

    private CycleFinder() {}

    /**
     * A cycle of the component: each node depends on the next one, and the last one on the first.
     *
     * @param edges the graph
     * @param component a component of more than one node, ascending
     */
    public static int[] in(EdgeLists edges, int[] component) {
        int start = component[0];
        int[] cameFrom = new int[component.length];
        Arrays.fill(cameFrom, NOWHERE);
        var queue = new ArrayDeque<Integer>();
        queue.add(start);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int next : edges.dependencies(node)) {
                if (next == start) {
                    return path(component, cameFrom, node);
                }
                int place = Arrays.binarySearch(component, next);
                if (place >= 0 && cameFrom[place] == NOWHERE) {
                    cameFrom[place] = node;
                    queue.add(next);
                }
            }
        }
        throw new IllegalArgumentException("no cycle in " + Arrays.toString(component));
    }

    private static int[] path(int[] component, int[] cameFrom, int last) {
        var forwards = new ArrayDeque<Integer>();
        for (int node = last; node != component[0]; node = cameFrom[Arrays.binarySearch(component, node)]) {
            forwards.addFirst(node);
        }
        forwards.addFirst(component[0]);
        return forwards.stream().mapToInt(Integer::intValue).toArray();
    }
}

package dev.conescope.graph;

import java.util.Random;

/**
 * Edges as far from a state as can be: every resource depends on others anywhere before it, no two alike. Nothing is
 * near in memory to what it depends on, and no list is shared.
 */
public final class RandomEdges {
    private RandomEdges() {}

    /** For each node its dependencies, all below it; the same for the same numbers. */
    public static int[][] of(int nodes, int dependenciesEach) {
        var random = new Random(5);
        int[][] dependencies = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            dependencies[node] = node == 0
                    ? new int[0]
                    : random.ints(dependenciesEach, 0, node).distinct().toArray();
        }
        return dependencies;
    }
}

package dev.conescope.graph.edge;

import java.util.Arrays;

/**
 * Which nodes can be reached from others along the edges, in either direction, by breadth-first search.
 *
 * <p>Time is linear in the nodes and lists that are reached; memory is a few bits for each node and list, and four to
 * eight bytes for each reached node. Cycles are no trouble.
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
        var walk = new Walk(edges, direction, starts, null);
        walk.run();
        return walk.reached();
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
        starts.forEach(start -> source[start] = start);
        var walk = new Walk(edges, direction, starts, within);
        if (starts.size() == 1) {
            walk.run();
            int start = walk.at(0);
            for (int i = 0; i < walk.met(); i++) {
                source[walk.at(i)] = start;
            }
            return source;
        }
        while (walk.hasNext()) {
            int node = walk.next();
            int met = walk.met();
            walk.expand(node);
            for (int i = met; i < walk.met(); i++) {
                source[walk.at(i)] = source[node];
            }
        }
        return source;
    }

    /** The number of edges from the nearest start to each node, or {@link #UNREACHED}. */
    public int[] distances(NodeSet starts) {
        int[] distance = new int[edges.nodes()];
        Arrays.fill(distance, UNREACHED);
        starts.forEach(start -> distance[start] = 0);
        var walk = new Walk(edges, direction, starts, null);
        while (walk.hasNext()) {
            int node = walk.next();
            int met = walk.met();
            walk.expand(node);
            for (int i = met; i < walk.met(); i++) {
                distance[walk.at(i)] = distance[node] + 1;
            }
        }
        return distance;
    }
}

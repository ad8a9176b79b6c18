package dev.conescope.graph.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a graph, and each node's tier: the number of edges on the longest chain of
 * dependencies below it. Nodes on a common cycle share a tier.
 *
 * <p>Tarjan's algorithm with an explicit stack, over nodes and lists alike. Linear in nodes, lists and list members;
 * about 24 bytes a node and list while it runs, 8 bytes a node afterwards.
 */
public final class Condensation {
    private final int[] component;
    private final int[] tier;
    private final List<int[]> cycles;

    private Condensation(int[] component, int[] tier, List<int[]> cycles) {
        this.component = component;
        this.tier = tier;
        this.cycles = cycles;
    }

    /** Condenses the graph. */
    public static Condensation of(EdgeLists edges) {
        return new Search(edges).run();
    }

    /** The number of the node's component; dependencies have lower numbers than their dependents, but for cycles. */
    public int component(int node) {
        return component[node];
    }

    /** The node's tier; 0 where there is no dependency. */
    public int tier(int node) {
        return tier[node];
    }

    /** The components of more than one node, each ascending, in the order of their lowest nodes. */
    public List<int[]> cycles() {
        return cycles;
    }

    /** The search itself: vertices are the nodes, then the lists. */
    private static final class Search {
        private static final int UNSEEN = 0;

        private final EdgeLists edges;
        private final int nodes;
        private final int[] index;
        private final int[] low;
        private final int[] component;
        private final int[] tier;
        private final int[] pending;
        private final int[] path;
        private final int[] nextEdge;
        private final List<int[]> cycles = new ArrayList<>();
        private int pendingSize;
        private int pathSize;
        private int counter;
        private int components;

        Search(EdgeLists edges) {
            this.edges = edges;
            nodes = edges.nodes();
            int vertices = nodes + edges.lists();
            index = new int[vertices];
            low = new int[vertices];
            component = new int[vertices];
            Arrays.fill(component, -1);
            tier = new int[vertices];
            pending = new int[vertices];
            path = new int[vertices];
            nextEdge = new int[vertices];
        }

        Condensation run() {
            for (int node = 0; node < nodes; node++) {
                if (index[node] == UNSEEN) {
                    searchFrom(node);
                }
            }
            cycles.sort((a, b) -> Integer.compare(a[0], b[0]));
            return new Condensation(Arrays.copyOf(component, nodes), Arrays.copyOf(tier, nodes), List.copyOf(cycles));
        }

        private void searchFrom(int start) {
            enter(start);
            while (pathSize > 0) {
                int vertex = path[pathSize - 1];
                int target = nextTarget(vertex);
                if (target < 0) {
                    leave(vertex);
                } else if (index[target] == UNSEEN) {
                    enter(target);
                } else if (component[target] < 0) {
                    low[vertex] = Math.min(low[vertex], index[target]);
                }
            }
        }

        private void enter(int vertex) {
            index[vertex] = ++counter;
            low[vertex] = counter;
            pending[pendingSize++] = vertex;
            path[pathSize++] = vertex;
        }

        /**
         * The next vertex that the given one has an edge to, or -1: a node leads to its list, a list to its members.
         */
        private int nextTarget(int vertex) {
            int edge = nextEdge[vertex]++;
            if (vertex < nodes) {
                return edge == 0 ? nodes + edges.listOf(vertex) : -1;
            }
            int list = vertex - nodes;
            int position = edges.memberStart(list) + edge;
            return position < edges.memberEnd(list) ? edges.memberAt(position) : -1;
        }

        private void leave(int vertex) {
            pathSize--;
            if (pathSize > 0) {
                int before = path[pathSize - 1];
                low[before] = Math.min(low[before], low[vertex]);
            }
            if (low[vertex] == index[vertex]) {
                int first = pendingSize;
                do {
                    first--;
                    component[pending[first]] = components;
                } while (pending[first] != vertex);
                close(first);
                pendingSize = first;
                components++;
            }
        }

        /**
         * Sets the tier of the component that lies on the pending stack from the given position, and keeps it if a
         * cycle.
         */
        private void close(int first) {
            boolean cycle = pendingSize - first > 1;
            int common = -1;
            for (int i = first; i < pendingSize; i++) {
                common = Math.max(common, tierFromOutside(pending[i]));
            }
            for (int i = first; i < pendingSize; i++) {
                tier[pending[i]] = cycle ? common + 1 : common;
            }
            if (cycle) {
                cycles.add(Arrays.stream(pending, first, pendingSize)
                        .filter(vertex -> vertex < nodes)
                        .sorted()
                        .toArray());
            }
        }

        /**
         * How high a vertex stands by what lies outside its component: a node one above its list, a list as high as its
         * highest member, and -1 where there is nothing.
         */
        private int tierFromOutside(int vertex) {
            if (vertex < nodes) {
                int list = nodes + edges.listOf(vertex);
                return component[list] == components ? -1 : tier[list] + 1;
            }
            int highest = -1;
            int list = vertex - nodes;
            for (int i = edges.memberStart(list); i < edges.memberEnd(list); i++) {
                int member = edges.memberAt(i);
                if (component[member] != components) {
                    highest = Math.max(highest, tier[member]);
                }
            }
            return highest;
        }
    }
}

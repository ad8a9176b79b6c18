package dev.conescope.graph.peer;

import dev.conescope.GeneratedState;
import dev.conescope.GeneratedState.Sharing;
import dev.conescope.graph.RandomEdges;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.edge.Reachability;
import java.io.IOException;

/** Where the engine and its peer are asked the same: a graph of a million resources and five million edges. */
public enum PeerGraph {
    /** A generated state: module instances, hubs, equal lists. */
    STATE {
        @Override
        EdgeLists edges() throws IOException {
            return StateGraph.of(GeneratedState.inMemory(RESOURCES, Sharing.FEW), ModuleRule.INSTANCE)
                    .recorded();
        }
    },
    /** No structure at all: the worst for an engine that rests on what states share. */
    RANDOM {
        @Override
        EdgeLists edges() {
            return EdgeLists.of(RandomEdges.of(RESOURCES, 5));
        }
    };

    private static final int RESOURCES = 1_000_000;
    private static final int CANDIDATES = 1_000;

    /** The graph's edges. */
    abstract EdgeLists edges() throws IOException;

    /** Among nodes that many depend on, the one with the largest bottom cone. */
    static int hub(EdgeLists edges) {
        var search = new Reachability(edges, Reachability.Direction.DEPENDENTS);
        int hub = 0;
        int most = 0;
        for (int node = 0; node < CANDIDATES; node++) {
            if (edges.dependentCount(node) > most) {
                most = edges.dependentCount(node);
                hub = node;
            }
        }
        boolean firstIsLarger =
                search.from(NodeSet.of(0)).size() > search.from(NodeSet.of(hub)).size();
        return firstIsLarger ? 0 : hub;
    }
}

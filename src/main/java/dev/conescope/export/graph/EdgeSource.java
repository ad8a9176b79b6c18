package dev.conescope.export.graph;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.EdgeLists;

/** Which edges are shown. */
public enum EdgeSource {
    /** As the state lists them, at each resource's last apply. */
    RECORDED,
    /** What is left of them after transitive reduction. */
    DRAWN;

    EdgeLists edges(StateGraph graph) {
        return this == RECORDED ? graph.recorded() : graph.drawn();
    }
}

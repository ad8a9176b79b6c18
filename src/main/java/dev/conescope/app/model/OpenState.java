package dev.conescope.app.model;

import dev.conescope.graph.StateGraph;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.VelocityEngine;

/**
 * A state that is open in the window.
 *
 * @param graph its graph under the module rule at hand
 * @param loadMillis how long reading it took
 * @param bundled whether it came with the program
 */
public record OpenState(StateGraph graph, long loadMillis, boolean bundled) {
    /** What was read. */
    public StateSnapshot snapshot() {
        return graph.snapshot();
    }

    /** An engine for the graph. */
    public VelocityEngine engine() {
        return new VelocityEngine(graph);
    }

    /** What the window's title calls it. */
    public String name() {
        return graph.metadata().name();
    }
}

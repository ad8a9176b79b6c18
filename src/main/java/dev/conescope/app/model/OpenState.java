package dev.conescope.app.model;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.VelocityEngine;
import dev.conescope.velocity.change.PlannedChanges;
import org.jspecify.annotations.Nullable;

/**
 * A state that is open in the window.
 *
 * @param graph its graph under the module rule at hand
 * @param loadMillis how long reading it took
 * @param bundled whether it came with the program
 * @param plan the plan that is loaded beside it, or null
 * @param changes what that plan does with the graph's resources
 */
public record OpenState(
        StateGraph graph,
        long loadMillis,
        boolean bundled,
        @Nullable OpenPlan plan,
        PlannedChanges changes) {
    /** A state without a plan. */
    public OpenState(StateGraph graph, long loadMillis, boolean bundled) {
        this(graph, loadMillis, bundled, null, PlannedChanges.NONE);
    }

    /**
     * The same state with a plan beside it, or none, under a module rule. Builds the graph again: call it off the
     * JavaFX thread.
     */
    OpenState with(@Nullable OpenPlan other, ModuleRule rule) {
        if (other == null) {
            StateGraph alone = plan == null ? graph.withRule(rule) : StateGraph.of(snapshot(), rule);
            return new OpenState(alone, loadMillis, bundled);
        }
        StateGraph beside = other == plan
                ? graph.withRule(rule)
                : StateGraph.of(snapshot(), rule, other.evidence().supplement());
        var found = PlannedChanges.of(other.plan(), beside, other.evidence().declared());
        return new OpenState(beside, loadMillis, bundled, other, found);
    }

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

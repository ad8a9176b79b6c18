package dev.conescope.velocity;

import dev.conescope.finding.Finding;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.change.PlannedChanges;
import java.util.List;

/**
 * What is asked of the engine.
 *
 * @param targets the targets; may be empty
 * @param changed the changed resources that the state holds; may be empty
 * @param strategy how much is refreshed
 * @param staticInjection whether recorded values may be injected; without it the static part is refreshed too
 * @param plan what a plan says beside {@code changed}, which has its changes already
 * @param notes what has to be said about how the question was understood
 */
public record ScopeRequest(
        NodeSet targets,
        NodeSet changed,
        RefreshStrategy strategy,
        boolean staticInjection,
        PlannedChanges plan,
        List<Finding> notes) {
    /** Copies the list. */
    public ScopeRequest {
        notes = List.copyOf(notes);
    }

    /** A question without a plan. */
    public ScopeRequest(NodeSet targets, NodeSet changed, RefreshStrategy strategy, boolean staticInjection) {
        this(targets, changed, strategy, staticInjection, PlannedChanges.NONE, List.of());
    }

    /** The change cone of targets and changes. */
    public static ScopeRequest optimized(NodeSet targets, NodeSet changed) {
        return new ScopeRequest(targets, changed, RefreshStrategy.OPTIMIZED, true);
    }
}

package dev.conescope.graph;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.edge.Reachability;

/**
 * The targets and what they reach on one side or both.
 *
 * @param direction which side
 * @param targets the targets
 * @param members the cone, targets included; empty without targets
 */
public record DependencyCone(ConeDirection direction, NodeSet targets, NodeSet members) {
    /** The cone of the targets. Linear in what it touches; cycles are no trouble. */
    public static DependencyCone of(StateGraph graph, ConeDirection direction, NodeSet targets) {
        NodeSet members = switch (direction) {
            case TOP -> reach(graph, Reachability.Direction.DEPENDENCIES, targets);
            case BOTTOM -> reach(graph, Reachability.Direction.DEPENDENTS, targets);
            case CHANGE ->
                reach(graph, Reachability.Direction.DEPENDENCIES, targets)
                        .union(reach(graph, Reachability.Direction.DEPENDENTS, targets));
        };
        return new DependencyCone(direction, targets, members);
    }

    private static NodeSet reach(StateGraph graph, Reachability.Direction direction, NodeSet targets) {
        return new Reachability(graph.recorded(), direction).from(targets);
    }
}

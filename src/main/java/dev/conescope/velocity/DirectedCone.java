package dev.conescope.velocity;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.DependencyCone;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.edge.Reachability;
import java.util.Optional;

/** A top or bottom cone with the reason of each member. Nothing in it is parted into refresh and static. */
public final class DirectedCone implements Partition {
    private final StateGraph graph;
    private final DependencyCone cone;
    private final int[] nearestTarget;

    private DirectedCone(StateGraph graph, DependencyCone cone) {
        this.graph = graph;
        this.cone = cone;
        nearestTarget = new Reachability(
                        graph.recorded(),
                        cone.direction() == ConeDirection.TOP
                                ? Reachability.Direction.DEPENDENCIES
                                : Reachability.Direction.DEPENDENTS)
                .nearest(cone.targets(), cone.members());
    }

    /**
     * The top or bottom cone of the targets. Linear in what it touches, and four bytes a node of the state.
     *
     * @throws IllegalArgumentException for {@link ConeDirection#CHANGE}, which is a {@link RefreshScope}
     */
    public static DirectedCone of(StateGraph graph, ConeDirection direction, NodeSet targets) {
        if (direction == ConeDirection.CHANGE) {
            throw new IllegalArgumentException("a change cone is a refresh scope");
        }
        return new DirectedCone(graph, DependencyCone.of(graph, direction, targets));
    }

    @Override
    public StateGraph graph() {
        return graph;
    }

    /** Which side. */
    public ConeDirection direction() {
        return cone.direction();
    }

    @Override
    public NodeSet targets() {
        return cone.targets();
    }

    @Override
    public NodeSet members() {
        return cone.members();
    }

    @Override
    public Role role(int node) {
        if (!members().contains(node)) {
            return Role.UNTOUCHED;
        }
        return direction() == ConeDirection.TOP ? Role.TOP : Role.BOTTOM;
    }

    @Override
    public Optional<Reason> reason(int node) {
        if (!members().contains(node)) {
            return Optional.empty();
        }
        if (targets().contains(node)) {
            return Optional.of(new Reason.Target(false));
        }
        var target = graph.node(nearestTarget[node]).address();
        return Optional.of(
                direction() == ConeDirection.TOP ? new Reason.UpstreamOf(target) : new Reason.DownstreamOf(target));
    }
}

package dev.conescope.velocity;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.DependencyCone;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.edge.Reachability;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Parts a state by what a change touches: refresh O(subgraph) instead of O(n). Stateless but for its graph; safe to
 * share between threads.
 */
public final class VelocityEngine {
    private final StateGraph graph;

    /** Answers for this graph. */
    public VelocityEngine(StateGraph graph) {
        this.graph = graph;
    }

    /** The graph that it answers for. */
    public StateGraph graph() {
        return graph;
    }

    /** The top or bottom cone of the targets, or their change cone, by {@link RefreshStrategy#OPTIMIZED}. */
    public Partition cone(ConeDirection direction, NodeSet targets, NodeSet changed) {
        return switch (direction) {
            case TOP, BOTTOM -> DirectedCone.of(graph, direction, targets);
            case CHANGE -> scope(ScopeRequest.optimized(targets, changed));
        };
    }

    /**
     * The scope of a refresh. Without targets, {@link RefreshStrategy#OPTIMIZED} takes what is changed as the targets;
     * with neither, and for {@link RefreshStrategy#TARGETED} without targets, everything is refreshed. Linear in what
     * it touches, and a few bytes a resource to remember it by.
     */
    public RefreshScope scope(ScopeRequest request) {
        NodeSet targets = effectiveTargets(request);
        var cones =
                new RefreshScope.Cones(targets, cone(ConeDirection.TOP, targets), cone(ConeDirection.BOTTOM, targets));
        if (request.strategy() == RefreshStrategy.FULL || targets.isEmpty()) {
            return everything(request, cones);
        }
        return request.strategy() == RefreshStrategy.TARGETED ? targeted(request, cones) : optimized(request, cones);
    }

    private static NodeSet effectiveTargets(ScopeRequest request) {
        boolean takesChanged = request.strategy() == RefreshStrategy.OPTIMIZED
                && request.targets().isEmpty();
        return takesChanged ? request.changed() : request.targets();
    }

    private NodeSet cone(ConeDirection direction, NodeSet targets) {
        return DependencyCone.of(graph, direction, targets).members();
    }

    private RefreshScope everything(ScopeRequest request, RefreshScope.Cones cones) {
        return new RefreshScope(
                graph,
                request,
                cones,
                graph.all(),
                NodeSet.EMPTY,
                node -> direct(request, cones.targets(), node, _ -> new Reason.Everything()));
    }

    private RefreshScope targeted(ScopeRequest request, RefreshScope.Cones cones) {
        int[] upstreamOf = nearest(Reachability.Direction.DEPENDENCIES, cones.targets(), cones.top());
        int[] downstreamOf = nearest(Reachability.Direction.DEPENDENTS, cones.targets(), cones.bottom());
        IntFunction<Reason> reasons = node -> direct(
                request,
                cones.targets(),
                node,
                member -> downstreamOf[member] != Reachability.UNREACHED
                        ? new Reason.DownstreamOf(
                                graph.node(downstreamOf[member]).address())
                        : new Reason.UpstreamOf(graph.node(upstreamOf[member]).address()));
        NodeSet refresh = cones.top().union(cones.bottom());
        Map<Integer, String> inputs = request.plan().providerInputs().neededBy(refresh);
        return new RefreshScope(
                graph, request, cones, refresh.union(nodes(inputs)), NodeSet.EMPTY, feeding(inputs, refresh, reasons));
    }

    private RefreshScope optimized(ScopeRequest request, RefreshScope.Cones cones) {
        NodeSet changedAbove = request.changed().intersect(cones.top());
        int[] changedBy = nearest(Reachability.Direction.DEPENDENTS, changedAbove, cones.top());
        int[] downstreamOf = nearest(Reachability.Direction.DEPENDENTS, cones.targets(), cones.bottom());
        NodeSet drifting = NodeSet.of(cones.top().stream()
                .filter(node -> changedBy[node] != Reachability.UNREACHED)
                .toArray());
        NodeSet affected = cones.bottom().union(drifting);
        Map<Integer, String> inputs = request.plan().providerInputs().neededBy(affected);
        NodeSet refresh = affected.union(nodes(inputs));
        NodeSet rest = cones.top().minus(refresh);
        IntFunction<Reason> reasons = feeding(
                inputs,
                affected,
                node -> direct(request, cones.targets(), node, member -> {
                    if (changedBy[member] != Reachability.UNREACHED) {
                        return new Reason.DependsOnChanged(
                                graph.node(changedBy[member]).address());
                    }
                    return downstreamOf[member] != Reachability.UNREACHED
                            ? new Reason.DownstreamOf(
                                    graph.node(downstreamOf[member]).address())
                            : new Reason.UnchangedUpstream();
                }));
        return request.staticInjection()
                ? new RefreshScope(graph, request, cones, refresh, rest, reasons)
                : new RefreshScope(graph, request, cones, refresh.union(rest), NodeSet.EMPTY, reasons);
    }

    private static NodeSet nodes(Map<Integer, String> inputs) {
        return NodeSet.of(inputs.keySet().stream().mapToInt(Integer::intValue).toArray());
    }

    /** What is refreshed for nothing but a provider's configuration says so. */
    private static IntFunction<Reason> feeding(
            Map<Integer, String> inputs, NodeSet affected, IntFunction<Reason> otherwise) {
        return node -> {
            String provider = affected.contains(node) ? null : inputs.get(node);
            return provider == null ? otherwise.apply(node) : new Reason.FeedsProvider(provider);
        };
    }

    /** What is a target or changed says so, whatever else it is. */
    private static Reason direct(ScopeRequest request, NodeSet targets, int node, IntFunction<Reason> otherwise) {
        boolean changed = request.changed().contains(node);
        if (targets.contains(node)) {
            return new Reason.Target(changed);
        }
        return changed ? new Reason.Changed() : otherwise.apply(node);
    }

    private int[] nearest(Reachability.Direction direction, NodeSet starts, NodeSet within) {
        return new Reachability(graph.recorded(), direction).nearest(starts, within);
    }
}

package dev.conescope.velocity;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Wording;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The answer to a {@link ScopeRequest}: the state's resources parted into refresh, static and untouched, each with its
 * reason. Refresh and static are disjoint; every target is in one of them. Immutable; made by {@link VelocityEngine}.
 */
public final class RefreshScope implements Partition {
    private final StateGraph graph;
    private final ScopeRequest request;
    private final NodeSet targets;
    private final NodeSet topCone;
    private final NodeSet bottomCone;
    private final NodeSet refresh;
    private final NodeSet fixed;
    private final IntFunction<Reason> reasons;
    private final RefreshStats stats;

    RefreshScope(
            StateGraph graph,
            ScopeRequest request,
            Cones cones,
            NodeSet refresh,
            NodeSet fixed,
            IntFunction<Reason> reasons) {
        this.graph = graph;
        this.request = request;
        this.targets = cones.targets();
        this.topCone = cones.top();
        this.bottomCone = cones.bottom();
        this.refresh = refresh;
        this.fixed = fixed;
        this.reasons = reasons;
        this.stats = RefreshStats.of(graph, refresh, fixed);
    }

    /**
     * The cones that a scope rests on.
     *
     * @param targets the targets in effect
     * @param top their top cone
     * @param bottom their bottom cone
     */
    record Cones(NodeSet targets, NodeSet top, NodeSet bottom) {}

    @Override
    public StateGraph graph() {
        return graph;
    }

    /** What was asked. */
    public ScopeRequest request() {
        return request;
    }

    /** The targets in effect: those asked for, or what is changed where none were. */
    @Override
    public NodeSet targets() {
        return targets;
    }

    /** The targets and everything that they depend on. */
    public NodeSet topCone() {
        return topCone;
    }

    /** The targets and everything that depends on them. */
    public NodeSet bottomCone() {
        return bottomCone;
    }

    /** What the provider has to be asked about again. */
    public NodeSet refresh() {
        return refresh;
    }

    /** What keeps its recorded value: the static part. */
    public NodeSet fixed() {
        return fixed;
    }

    @Override
    public NodeSet members() {
        return refresh.union(fixed);
    }

    /** The changed resources that the scope does not reach: changed, and not looked at. */
    public NodeSet changedOutside() {
        return request.changed().minus(members());
    }

    /** What the scope costs and saves. */
    public RefreshStats stats() {
        return stats;
    }

    /** Which resource asks its provider and which injects its recorded value. */
    public RefreshFilter filter() {
        return new RefreshFilter(this);
    }

    @Override
    public Role role(int node) {
        if (refresh.contains(node)) {
            return Role.REFRESH;
        }
        return fixed.contains(node) ? Role.STATIC : Role.UNTOUCHED;
    }

    @Override
    public Optional<Reason> reason(int node) {
        return role(node) == Role.UNTOUCHED ? Optional.empty() : Optional.of(reasons.apply(node));
    }

    /**
     * What has to be said beside the figures: how the question was understood, an unproven module rule, and changes
     * that the scope does not reach.
     */
    public List<Finding> warnings() {
        var warnings = new ArrayList<Finding>(request.notes());
        if (!graph.ruleProven()) {
            String doubt = graph.supplement().proof().doubt();
            String message = doubt.isEmpty() ? Wording.RULE_UNPROVEN : Wording.RULE_UNPROVEN + " " + doubt;
            warnings.add(Finding.of(FindingCode.MODULE_RULE_UNPROVEN, message, null));
        }
        warnings.addAll(request.plan().findings());
        for (var node : graph.inDependencyOrder(changedOutside())) {
            String address = node.address().toString();
            warnings.add(Finding.of(
                    FindingCode.CHANGED_OUTSIDE,
                    address + " is changed and lies outside the cone: this scope neither refreshes nor looks at it.",
                    address));
        }
        return warnings;
    }
}

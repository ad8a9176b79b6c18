package dev.conescope.graph.path;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.edge.Reachability;
import java.util.BitSet;

/**
 * How far each resource is from the targets, by the shortest path along drawn edges: recorded edges list every
 * ancestor, so that by them nearly everything would be one step away. Immutable; the targets are at depth 0 on both
 * sides.
 */
public final class ConeDepths {
    /** No limit. */
    public static final int ALL = Integer.MAX_VALUE;

    /** What stands for a resource that a side does not reach. */
    public static final int OUTSIDE = Reachability.UNREACHED;

    /** The depths where nothing is a target. */
    public static final ConeDepths NONE = new ConeDepths(new int[0], new int[0]);

    private final int[] dependencies;
    private final int[] dependents;
    private final int deepestDependency;
    private final int deepestDependent;

    private ConeDepths(int[] dependencies, int[] dependents) {
        this.dependencies = dependencies;
        this.dependents = dependents;
        deepestDependency = deepest(dependencies);
        deepestDependent = deepest(dependents);
    }

    /** The depths from these targets. Breadth first, linear in what is reached, and eight bytes a resource. */
    public static ConeDepths of(StateGraph graph, NodeSet targets) {
        return targets.isEmpty()
                ? NONE
                : new ConeDepths(
                        distances(graph, Reachability.Direction.DEPENDENCIES, targets),
                        distances(graph, Reachability.Direction.DEPENDENTS, targets));
    }

    private static int[] distances(StateGraph graph, Reachability.Direction direction, NodeSet targets) {
        return new Reachability(graph.drawn(), direction).distances(targets);
    }

    private static int deepest(int[] depths) {
        int deepest = 0;
        for (int depth : depths) {
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** How many steps a target is away from what it depends on, or {@link #OUTSIDE}. */
    public int dependency(int node) {
        return node < dependencies.length ? dependencies[node] : OUTSIDE;
    }

    /** How many steps a dependent is away from a target, or {@link #OUTSIDE}. */
    public int dependent(int node) {
        return node < dependents.length ? dependents[node] : OUTSIDE;
    }

    /** The fewer steps of both sides, or {@link #OUTSIDE}. */
    public int nearest(int node) {
        int up = dependency(node);
        int down = dependent(node);
        return up == OUTSIDE || down != OUTSIDE && down < up ? down : up;
    }

    /** How deep the dependencies go. */
    public int deepestDependency() {
        return deepestDependency;
    }

    /** How deep the dependents go. */
    public int deepestDependent() {
        return deepestDependent;
    }

    /**
     * The members that the limits leave out: those that neither side reaches within its limit. What no drawn path leads
     * to is never left out.
     *
     * @param members a cone of the same targets
     * @param dependencyLimit how deep dependencies are shown, or {@link #ALL}
     * @param dependentLimit how deep dependents are shown, or {@link #ALL}
     */
    public NodeSet beyond(NodeSet members, int dependencyLimit, int dependentLimit) {
        var beyond = new BitSet();
        members.forEach(node -> {
            int up = dependency(node);
            int down = dependent(node);
            boolean shown = up == OUTSIDE && down == OUTSIDE
                    || up != OUTSIDE && up <= dependencyLimit
                    || down != OUTSIDE && down <= dependentLimit;
            beyond.set(node, !shown);
        });
        return beyond.isEmpty() ? NodeSet.EMPTY : NodeSet.copyOf(beyond);
    }
}

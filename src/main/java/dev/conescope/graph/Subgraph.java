package dev.conescope.graph;

import dev.conescope.graph.edge.NodeSet;
import java.util.List;

/**
 * A part of a state's graph.
 *
 * @param graph the whole
 * @param members the part
 */
public record Subgraph(StateGraph graph, NodeSet members) {
    /** The smallest part on which the targets can be evaluated: they and everything that they depend on. */
    public static Subgraph minimal(StateGraph graph, NodeSet targets) {
        return new Subgraph(
                graph, DependencyCone.of(graph, ConeDirection.TOP, targets).members());
    }

    /** The members so that each comes after its dependencies; ties by address. The result is a copy. */
    public List<ResourceNode> topologicalOrder() {
        return graph.inDependencyOrder(members);
    }

    /** The members so that each comes after its dependents: the topological order backwards. The result is a copy. */
    public List<ResourceNode> reverseOrder() {
        return topologicalOrder().reversed();
    }

    /** The direct dependencies of a member inside this part, ascending. */
    public int[] dependencies(int node) {
        return NodeSet.of(graph.recorded().dependencies(node))
                .intersect(members)
                .toArray();
    }

    /** What the part leaves out. */
    public Reduction reduction() {
        return new Reduction(members.size(), graph.size());
    }
}

package dev.conescope.export.graph;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.Partition;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a graph.
 *
 * @param graph the graph
 * @param members the resources that are shown; edges are shown where both ends are
 * @param source which edges
 * @param partition the roles to show, or null for none
 */
public record GraphView(
        StateGraph graph,
        NodeSet members,
        EdgeSource source,
        @Nullable Partition partition) {
    /** The whole graph, with the roles of a partition where there is one. */
    public static GraphView whole(StateGraph graph, EdgeSource source, @Nullable Partition partition) {
        return new GraphView(graph, graph.all(), source, partition);
    }

    /** The members of a partition with their roles and the drawn edges between them. */
    public static GraphView of(Partition partition) {
        return new GraphView(partition.graph(), partition.members(), EdgeSource.DRAWN, partition);
    }

    /** Takes an edge. */
    interface EdgeAction {
        void accept(int dependent, int dependency);
    }

    /** Tells the shown edges, in the order of the dependents' and then the dependencies' addresses. */
    void forEachEdge(EdgeAction action) {
        EdgeLists edges = source.edges(graph);
        members.forEach(dependent -> {
            for (int dependency : edges.dependencies(dependent)) {
                if (members.contains(dependency)) {
                    action.accept(dependent, dependency);
                }
            }
        });
    }
}

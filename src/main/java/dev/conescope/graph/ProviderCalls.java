package dev.conescope.graph;

import dev.conescope.graph.edge.NodeSet;
import java.util.Arrays;
import java.util.List;

/**
 * What providers are asked about when a state is refreshed. Counted once for a graph, so that a question about a few of
 * its resources need not look at all of them. Immutable; four bytes a resource.
 */
public final class ProviderCalls {
    private final int[] managedObjects;
    private final long allManaged;
    private final long dataReads;

    private ProviderCalls(int[] managedObjects, long allManaged, long dataReads) {
        this.managedObjects = managedObjects;
        this.allManaged = allManaged;
        this.dataReads = dataReads;
    }

    /** Counts them. Linear in the nodes, whose numbers are their places. */
    static ProviderCalls of(List<ResourceNode> nodes) {
        int[] managed = new int[nodes.size()];
        Arrays.parallelSetAll(
                managed, id -> nodes.get(id).isData() ? 0 : nodes.get(id).objects());
        long dataReads = nodes.parallelStream()
                .filter(ResourceNode::isData)
                .mapToLong(ResourceNode::instances)
                .sum();
        return new ProviderCalls(managed, Arrays.stream(managed).asLongStream().sum(), dataReads);
    }

    /** Objects of all managed resources: what a full refresh asks about. */
    public long managed() {
        return allManaged;
    }

    /** Objects of the managed resources among some. Linear in their number. */
    public long managed(NodeSet among) {
        long[] sum = new long[1];
        among.forEach(node -> sum[0] += managedObjects[node]);
        return sum[0];
    }

    /** Objects of data sources, all of which an ordinary plan reads. */
    public long dataReads() {
        return dataReads;
    }
}

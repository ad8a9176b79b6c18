package dev.conescope.velocity;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.util.Optional;

/**
 * A partition of which only a part is to be seen: what is left out looks untouched. For pictures; figures are told of
 * the whole.
 *
 * @param whole the partition that the engine made
 * @param hidden the members that are left out
 */
public record LimitedPartition(Partition whole, NodeSet hidden) implements Partition {
    @Override
    public StateGraph graph() {
        return whole.graph();
    }

    @Override
    public NodeSet targets() {
        return whole.targets();
    }

    @Override
    public NodeSet members() {
        return whole.members().minus(hidden);
    }

    @Override
    public Role role(int node) {
        return hidden.contains(node) ? Role.UNTOUCHED : whole.role(node);
    }

    @Override
    public Optional<Reason> reason(int node) {
        return hidden.contains(node) ? Optional.empty() : whole.reason(node);
    }
}

package dev.conescope.velocity;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.util.Optional;

/** A role and a reason for every resource of a state: what pictures, lists and reports show. Immutable. */
public sealed interface Partition permits RefreshScope, DirectedCone, LimitedPartition {
    /** The graph whose resources are parted. */
    StateGraph graph();

    /** The targets. */
    NodeSet targets();

    /** Everything that is not untouched. */
    NodeSet members();

    /** The resource's role. Constant time. */
    Role role(int node);

    /** Why the resource is in it; empty where it is untouched. */
    Optional<Reason> reason(int node);
}

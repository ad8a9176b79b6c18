package dev.conescope.export.report;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.Reduction;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.DirectedCone;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshScope;
import java.util.ArrayList;
import java.util.List;

/**
 * A cone of one direction, and the scope of the same targets and changes that its figures come from.
 *
 * @param direction which side
 * @param scope the change cone of the targets
 * @param partition what is shown: the scope itself for a change cone, else the top or bottom cone
 */
public record ConeAnswer(ConeDirection direction, RefreshScope scope, Partition partition) {
    /** The cone of the scope's targets in this direction. Linear in what it touches. */
    public static ConeAnswer of(ConeDirection direction, RefreshScope scope) {
        Partition partition = switch (direction) {
            case CHANGE -> scope;
            case TOP, BOTTOM -> DirectedCone.of(scope.graph(), direction, scope.targets());
        };
        return new ConeAnswer(direction, scope, partition);
    }

    /** The graph that the cone lies in. */
    public StateGraph graph() {
        return scope.graph();
    }

    /** The changed resources that the cone does not reach. */
    public NodeSet changedOutside() {
        return scope.request().changed().minus(partition.members());
    }

    /** How much smaller than the state the cone is. */
    public Reduction reduction() {
        return new Reduction(partition.members().size(), graph().size());
    }

    /** What is odd in the state, and what has to be said beside the cone. */
    public List<Finding> warnings() {
        var warnings = new ArrayList<>(graph().findings());
        warnings.addAll(scope.warnings());
        // What even the change cone misses has been said by the scope.
        for (ResourceNode node : graph().inDependencyOrder(changedOutside().minus(scope.changedOutside()))) {
            String address = node.address().toString();
            String side = CommonJson.word(direction);
            warnings.add(Finding.of(
                    FindingCode.CHANGED_OUTSIDE,
                    address + " is changed and lies outside the " + side + " cone.",
                    address));
        }
        return warnings;
    }
}

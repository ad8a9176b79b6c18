package dev.conescope.scene.overlay;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.change.PlannedChanges;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is about.
 *
 * @param graph the state
 * @param partition the roles of the whole cone; null where nothing is selected
 * @param changed what is marked as changed
 * @param plan what a plan does with the state's resources; {@link PlannedChanges#NONE} without one
 * @param weights each resource's blast radius, found when it is first asked for, which may take seconds
 */
public record Subject(
        StateGraph graph,
        @Nullable Partition partition,
        NodeSet changed,
        PlannedChanges plan,
        Supplier<IntUnaryOperator> weights) {}

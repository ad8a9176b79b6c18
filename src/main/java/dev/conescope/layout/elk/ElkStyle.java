package dev.conescope.layout.elk;

import dev.conescope.layout.Sizes;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.graph.ElkNode;

/** The library's options: the finer ones cost too much above some hundred boxes. */
enum ElkStyle {
    /** Short, straight edges and few crossings. */
    FINE,
    /** Several times faster. */
    FAST;

    /** What is so far apart, horizontally, is in different columns, however wide it is. */
    static final double COLUMN = 1e7;

    /** Has nodes of a layer keep the vertical order of their positions, if they have one. */
    static void keepOrder(ElkNode around) {
        around.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
    }

    /** Has nodes that overlap, horizontally, stay in one layer, as far as their edges allow. */
    static void keepColumns(ElkNode around) {
        around.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    }

    /** Sets the options of a graph or of a frame in it. */
    void applyTo(ElkNode node) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, Sizes.ROW_GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Sizes.COLUMN_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 7.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        // The library makes columns stand the further apart the larger this is and the steeper the lines are; ours
        // bend.
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 0.5);
        if (node.getParent() == null) {
            node.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        }
        node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        switch (this) {
            case FINE -> {
                node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
                node.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
            }
            case FAST -> {
                node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
                node.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
                node.setProperty(LayeredOptions.THOROUGHNESS, 1);
                node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
            }
        }
    }
}

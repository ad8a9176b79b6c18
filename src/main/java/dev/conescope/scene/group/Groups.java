package dev.conescope.scene.group;

import dev.conescope.graph.StateGraph;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The groups of a state and which of them are alike. Kept for as long as the graph is: every click in a picture asks
 * for them, and at 100,000 resources they take a good part of the time in which it has to be answered.
 *
 * @param tree the groups
 * @param alike which modules have the same shape
 */
public record Groups(GroupTree tree, AlikeModules alike) {
    private static final Map<StateGraph, Map<Grouping, Groups>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** The groups of a state. Linear in its resources at first, then at once; safe to call from any thread. */
    public static Groups of(StateGraph graph, Grouping grouping) {
        Map<Grouping, Groups> known =
                KNOWN.computeIfAbsent(graph, _ -> Collections.synchronizedMap(new EnumMap<>(Grouping.class)));
        return known.computeIfAbsent(grouping, _ -> {
            GroupTree tree = GroupTree.of(graph, grouping);
            return new Groups(tree, AlikeModules.of(graph, tree));
        });
    }
}

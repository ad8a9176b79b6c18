package dev.conescope.scene;

import dev.conescope.scene.group.GroupKey;

/** What a card stands for. */
public sealed interface CardKey {
    /**
     * One resource.
     *
     * @param node its number in the graph
     */
    record Resource(int node) implements CardKey {}

    /**
     * A collapsed group with everything inside, or alike modules that are folded.
     *
     * @param group the group
     */
    record Group(GroupKey group) implements CardKey {}
}

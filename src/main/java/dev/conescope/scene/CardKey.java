package dev.conescope.scene;

import dev.conescope.address.ModulePath;

/** What a card stands for. */
public sealed interface CardKey {
    /**
     * One resource.
     *
     * @param node its number in the graph
     */
    record Resource(int node) implements CardKey {}

    /**
     * A collapsed module with everything inside.
     *
     * @param path the module
     */
    record Module(ModulePath path) implements CardKey {}
}

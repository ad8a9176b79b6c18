package dev.conescope.scene;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.Box;

/**
 * A card of the picture: a resource, or a collapsed module.
 *
 * @param key what it stands for
 * @param nodes the resources in it
 * @param title line one: the resource's name, or the module's call
 * @param subtitle line two: the resource's type, or what the module holds
 * @param address the whole address
 * @param instances how many instances the resource has; 1 for a module
 * @param box where it is
 */
public record Card(CardKey key, NodeSet nodes, String title, String subtitle, String address, int instances, Box box) {
    /** The same card elsewhere. */
    public Card at(Box place) {
        return new Card(key, nodes, title, subtitle, address, instances, place);
    }

    /** Whether it is a collapsed module. */
    public boolean isModule() {
        return key instanceof CardKey.Module;
    }
}

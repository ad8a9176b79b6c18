package dev.conescope.scene;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.GroupKey;

/**
 * A card of the picture: a resource, a collapsed group, a stack of alike modules, or a chip.
 *
 * @param key what it stands for
 * @param nodes the resources in it
 * @param title line one: the resource's name, or the group's
 * @param subtitle line two: the resource's type, or what the group holds
 * @param named what it is called in full; kept as the thing that prints so, because 100,000 texts would be kept for
 *     nothing
 * @param instances how many there are on the stack: the resource's instances, the alike modules; 1 for a group
 * @param traffic how many drawn edges cross its border; nothing for a resource, whose lines tell it
 * @param box where it is
 */
public record Card(
        CardKey key,
        NodeSet nodes,
        String title,
        String subtitle,
        Object named,
        int instances,
        Traffic traffic,
        Box box) {
    private static final String MODULE = "module.";

    /**
     * Edges that cross a group's border.
     *
     * @param in to dependencies outside
     * @param out from dependents outside
     */
    public record Traffic(long in, long out) {
        /** None at all. */
        public static final Traffic NONE = new Traffic(0, 0);
    }

    /** Of one resource, no set is kept: that would be a set for each of 100,000 cards. */
    public Card {
        nodes = key instanceof CardKey.Resource ? NodeSet.EMPTY : nodes;
    }

    /** The resources in it; of one resource, made at every call. */
    @Override
    public NodeSet nodes() {
        return key instanceof CardKey.Resource(int node) ? NodeSet.of(node) : nodes;
    }

    /** A card without traffic. */
    public Card(CardKey key, NodeSet nodes, String title, String subtitle, Object named, int instances, Box box) {
        this(key, nodes, title, subtitle, named, instances, Traffic.NONE, box);
    }

    /** The whole address, or what a group without one is called. */
    public String address() {
        return named.toString();
    }

    /** Line one without the word that groups of modules have in common, for where there is little room. */
    public String shortTitle() {
        return isGroup() && title.startsWith(MODULE) ? title.substring(MODULE.length()) : title;
    }

    /** Whether it stands for a group. */
    public boolean isGroup() {
        return key instanceof CardKey.Group;
    }

    /** Whether it stands for alike modules. */
    public boolean isFold() {
        return key instanceof CardKey.Group(GroupKey.Alike _);
    }

    /** Whether it is a chip: what a cone leaves alone in an open group. */
    public boolean isChip() {
        return key instanceof CardKey.Group(GroupKey.Rest _);
    }

    /** The same card elsewhere. */
    public Card at(Box place) {
        return new Card(key, nodes, title, subtitle, named, instances, traffic, place);
    }

    /** The same card in its place, with the edges that cross its border. */
    public Card placed(Box at, Traffic crossing) {
        return new Card(key, nodes, title, subtitle, named, instances, crossing, at);
    }
}

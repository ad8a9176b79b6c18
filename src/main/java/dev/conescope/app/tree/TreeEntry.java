package dev.conescope.app.tree;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.edge.NodeSet;

/** A row of the resource tree. */
sealed interface TreeEntry {
    /**
     * A module with what it holds.
     *
     * @param path the module
     * @param label what the row says
     * @param nodes the resources inside, at any depth
     */
    record Module(ModulePath path, String label, NodeSet nodes) implements TreeEntry {}

    /**
     * Several instances of one module call.
     *
     * @param label what the row says
     * @param instances how many there are
     * @param alike whether they are those of one shape, and not all of the call
     * @param nodes the resources inside, at any depth
     */
    record Instances(String label, int instances, boolean alike, NodeSet nodes) implements TreeEntry {}

    /**
     * A resource.
     *
     * @param node the resource
     */
    record Resource(ResourceNode node) implements TreeEntry {
        @Override
        public NodeSet nodes() {
            return NodeSet.of(node.id());
        }
    }

    /** The resources that the row stands for. */
    NodeSet nodes();
}

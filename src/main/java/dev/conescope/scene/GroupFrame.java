package dev.conescope.scene;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.GroupKey;

/**
 * The frame around an open group.
 *
 * @param key the group
 * @param nodes the resources inside, at any depth
 * @param label what its header says
 * @param depth 0 for a frame on the canvas, 1 for a frame inside a frame, and so on
 * @param box where it is
 */
public record GroupFrame(GroupKey key, NodeSet nodes, String label, int depth, Box box) {}

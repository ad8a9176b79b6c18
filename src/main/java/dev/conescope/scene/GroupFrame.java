package dev.conescope.scene;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.draw.Box;

/**
 * The frame around an open module.
 *
 * @param module the module
 * @param nodes the resources inside, at any depth
 * @param label what its header says
 * @param depth 0 for a frame on the canvas, 1 for a frame inside a frame, and so on
 * @param box where it is
 */
public record GroupFrame(ModulePath module, NodeSet nodes, String label, int depth, Box box) {}

/**
 * A scene from far away, where a card is a block of a few pixels: regions, blocks, bundles of lines, and the few names
 * that can be read, painted from flat arrays. How cards look from near, and when to paint, does not belong here.
 */
@NullMarked
package dev.conescope.canvas.raster.far;

import org.jspecify.annotations.NullMarked;

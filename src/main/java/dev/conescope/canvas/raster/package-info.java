/**
 * Pictures as plain numbers: a scene painted into an array of pixels by loops of our own, since the toolkit's path
 * renderer is too slow for thousands of cards where there is no graphics processor. Every shape is put on a grid of a
 * 256th of a pixel that moves with the scene, so that a picture which is shifted by whole pixels equals one painted
 * anew. Knows the scene and no toolkit; when to paint, and what shows the pixels, does not belong here.
 */
@NullMarked
package dev.conescope.canvas.raster;

import org.jspecify.annotations.NullMarked;

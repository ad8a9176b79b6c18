/**
 * What a picture is told in: boxes, colours, strokes, text styles and paths, and the
 * {@link dev.conescope.scene.draw.Painter} that hears them. Says how to draw and never what; cards, roles and layouts
 * do not belong here. Uses nothing else of the house.
 */
@NullMarked
package dev.conescope.scene.draw;

import org.jspecify.annotations.NullMarked;

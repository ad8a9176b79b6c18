/**
 * JavaFX parts that the canvas is made of: the painter, and what lies on top of the picture (minimap, legend, tooltip).
 * Know the scene and JavaFX; GraphStream and the handling of gestures do not belong here.
 */
@NullMarked
package dev.conescope.canvas.fx;

import org.jspecify.annotations.NullMarked;

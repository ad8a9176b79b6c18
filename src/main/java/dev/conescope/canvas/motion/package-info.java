/**
 * Short movements of the canvas: of the camera, and of cards from one diagram to the next. Never longer than 200 ms;
 * what is shown at their end is decided elsewhere.
 */
@NullMarked
package dev.conescope.canvas.motion;

import org.jspecify.annotations.NullMarked;

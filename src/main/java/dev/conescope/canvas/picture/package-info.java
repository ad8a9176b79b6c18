/**
 * The picture that is in view, kept and only painted where it has become another one. Knows the scene and the painting
 * of pixels; what shows them, and what asks for another picture, does not belong here.
 */
@NullMarked
package dev.conescope.canvas.picture;

import org.jspecify.annotations.NullMarked;

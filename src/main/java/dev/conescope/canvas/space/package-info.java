/**
 * Where things are: the camera's arithmetic and the search for what lies below a point. Plain values without a toolkit;
 * neither drawing nor events belong here.
 */
@NullMarked
package dev.conescope.canvas.space;

import org.jspecify.annotations.NullMarked;

/**
 * The lines of a diagram in few bytes. How they come about, what role they have and how they are painted belongs
 * elsewhere.
 */
@NullMarked
package dev.conescope.scene.edge;

import org.jspecify.annotations.NullMarked;

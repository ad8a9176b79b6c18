/**
 * The lines of a diagram in few bytes, and the lanes of those that would lie on one another. How lines come about, what
 * role they have and how they are painted belongs elsewhere.
 */
@NullMarked
package dev.conescope.scene.edge;

import org.jspecify.annotations.NullMarked;

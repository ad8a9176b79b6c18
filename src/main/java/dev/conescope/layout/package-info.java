/**
 * What a layout is asked and what it answers: boxes, the frames around them, and the lines between them. Knows sizes,
 * groups and edges, not what they stand for; that is {@code scene}'s. Each way of laying out has a package of its own
 * inside.
 */
@NullMarked
package dev.conescope.layout;

import org.jspecify.annotations.NullMarked;

/**
 * Positions for what is visible: boxes in layers from left to right, inside the frames of their modules, and the lines
 * between them. Knows sizes, groups and edges, not what they stand for; that is {@code scene}'s. The only package that
 * may use the layout library (ELK).
 */
@NullMarked
package dev.conescope.layout;

import org.jspecify.annotations.NullMarked;

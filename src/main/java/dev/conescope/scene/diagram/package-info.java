/**
 * How a diagram comes about: which cards there are, what they say and how large they are, which edges run in which
 * line, and how a line bends. Helps {@link dev.conescope.scene.DiagramBuilder}; nobody else needs it. Paints nothing
 * and knows no role.
 */
@NullMarked
package dev.conescope.scene.diagram;

import org.jspecify.annotations.NullMarked;

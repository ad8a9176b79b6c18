/**
 * What is to be seen, free of any toolkit: frames, cards and edges with their roles and colours, told to a small
 * {@link dev.conescope.scene.draw.Painter}. One scene feeds the canvas and every picture export. Knows no JavaFX, no
 * AWT, no GraphStream and no layout library.
 */
@NullMarked
package dev.conescope.scene;

import org.jspecify.annotations.NullMarked;

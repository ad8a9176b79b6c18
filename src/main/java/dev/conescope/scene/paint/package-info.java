/**
 * How the parts of a scene are painted: frames, edges, cards, labels, and the sizes that they have at 100 %. Helps
 * {@link dev.conescope.scene.ScenePainting}; knows only a {@link dev.conescope.scene.draw.Painter}, and decides no
 * role.
 */
@NullMarked
package dev.conescope.scene.paint;

import org.jspecify.annotations.NullMarked;

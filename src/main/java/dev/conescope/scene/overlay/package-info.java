/**
 * What colours the cards and which of them are left out: overlays with their classes, the legend that counts and
 * filters them, depth limits, and the trail between a resource and the targets. Lays nothing out, and knows no window.
 */
@NullMarked
package dev.conescope.scene.overlay;

import org.jspecify.annotations.NullMarked;

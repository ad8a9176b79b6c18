/** The bar over the canvas: depth sliders, grouping, overlay, the cone alone, and canvas or table. */
@NullMarked
package dev.conescope.app.picture;

import org.jspecify.annotations.NullMarked;

/**
 * Pictures of a scene as files: painters that turn what a scene tells into SVG or pixels, and what frames a picture
 * that stands alone. Glyphs are drawn as outlines out of the bundled fonts, so that a picture looks the same, and is
 * the same bytes, on a machine that has no font at all. The only package that may use {@code java.awt}, and of it never
 * {@code java.awt.Font}; what a scene shows is decided in {@code scene}, not here.
 */
@NullMarked
package dev.conescope.export.picture;

import org.jspecify.annotations.NullMarked;

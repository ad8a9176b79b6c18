/**
 * Scopes and cones as text and as JSON. What is said is decided in {@code velocity}; here it is only written down, in
 * dependency order and byte for byte the same for the same input. No picture, no command line, no attribute value.
 */
@NullMarked
package dev.conescope.export.report;

import org.jspecify.annotations.NullMarked;

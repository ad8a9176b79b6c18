/**
 * The differences of two states as text and as JSON. What differs is found in {@code velocity.change}; here it is only
 * written down. Names of attributes, never their values.
 */
@NullMarked
package dev.conescope.export.difference;

import org.jspecify.annotations.NullMarked;

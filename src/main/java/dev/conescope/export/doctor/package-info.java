/**
 * What is odd in a state, as text and as JSON. What is odd is found in {@code velocity.diagnosis}; here it is only
 * written down, in text with large numbers of the same kind summed up.
 */
@NullMarked
package dev.conescope.export.doctor;

import org.jspecify.annotations.NullMarked;

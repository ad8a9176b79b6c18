/**
 * Fingerprints of the attributes of a state's instances, so that two states can be compared without keeping any value.
 * What a difference means belongs to {@code velocity}.
 */
@NullMarked
package dev.conescope.state.fingerprint;

import org.jspecify.annotations.NullMarked;

/**
 * States that OpenTofu has encrypted: the envelope, where keys come from, and the way back to the plain state. Knows no
 * JSON; secrets are arrays, which are wiped when they have been used.
 */
@NullMarked
package dev.conescope.state.crypto;

import org.jspecify.annotations.NullMarked;

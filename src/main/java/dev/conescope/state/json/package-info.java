/**
 * JSON text as bytes and tokens, each with its line and column: {@link dev.conescope.state.json.TrackedInput} knows the
 * bytes, {@link dev.conescope.state.json.TokenCursor} the tokens, and what can go wrong in either is said here, in
 * words that never quote the text, since what stands in a state is secret. What the tokens mean belongs to
 * {@code state.read}.
 */
@NullMarked
package dev.conescope.state.json;

import org.jspecify.annotations.NullMarked;

/**
 * The streaming readers of state files. {@link dev.conescope.state.read.StreamingStateLoader} reads a file into a
 * snapshot, {@link dev.conescope.state.read.FileAttributeReader} reads one instance's attributes again.
 *
 * <p>Three layers: bytes ({@code TrackedInput}, which knows lines and columns), tokens ({@code TokenCursor}, the only
 * one that knows what can go wrong in JSON), and the readers of the format. Nothing here keeps or prints attribute
 * values, but for what {@code FileAttributeReader} returns. What a state means belongs to {@code graph}.
 */
@NullMarked
package dev.conescope.state.read;

import org.jspecify.annotations.NullMarked;

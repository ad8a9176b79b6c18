/**
 * The streaming readers of state files. {@link dev.conescope.state.read.StreamingStateLoader} reads a file into a
 * snapshot, {@link dev.conescope.state.read.FileAttributeReader} reads one instance's attributes again.
 *
 * <p>What the members of a state's JSON mean is known here; bytes and tokens belong to {@code state.json}, what depends
 * on what to {@code graph}. Nothing here keeps or prints attribute values, but for what the attribute reader returns.
 */
@NullMarked
package dev.conescope.state.read;

import org.jspecify.annotations.NullMarked;

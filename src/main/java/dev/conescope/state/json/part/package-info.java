/**
 * Where a large state's list of resources can be divided, so that several processors read it at once, and the bytes of
 * each part. Divisions are guesses from line ends and indentation; whoever reads the parts finds out whether they were
 * right.
 */
@NullMarked
package dev.conescope.state.json.part;

import org.jspecify.annotations.NullMarked;

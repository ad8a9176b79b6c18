/**
 * The values that loading does not read, cut out of a state's bytes before a parser sees them:
 * {@link dev.conescope.state.json.cut.ValueFilter} is the one entry. Written by hand because a parser's tokens cost
 * more than all the rest of loading; it knows strings, brackets and a few members' names, and nothing of what a state
 * means.
 */
@NullMarked
package dev.conescope.state.json.cut;

import org.jspecify.annotations.NullMarked;

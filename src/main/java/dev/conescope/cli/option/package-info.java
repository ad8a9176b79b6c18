/**
 * What commands have in common: the options that name a state, targets and changes, and the words that they take. Turns
 * them into questions for the engine; prints nothing.
 */
@NullMarked
package dev.conescope.cli.option;

import org.jspecify.annotations.NullMarked;

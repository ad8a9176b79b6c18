/**
 * What is odd in a person's file: a code, how bad it is, a message, the address and the place; and the wordings that
 * every output shares, or the limits that every reader does. Knows no file format and depends on nothing.
 */
@NullMarked
package dev.conescope.finding;

import org.jspecify.annotations.NullMarked;

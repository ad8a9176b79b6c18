/**
 * The commands that look a state over or compare it with another one. Options and output belong to the packages that
 * all commands share.
 */
@NullMarked
package dev.conescope.cli.check;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: arguments in, the result on standard output, everything else on standard error, an exit code out.
 * Knows no window: whoever starts the program hands it a {@link dev.conescope.cli.WindowLauncher}. Commands only read
 * their options and put results together; the rules are in {@code graph} and {@code velocity}.
 */
@NullMarked
package dev.conescope.cli;

import org.jspecify.annotations.NullMarked;

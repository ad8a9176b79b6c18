/** The program's entry: which way to start it. Loads no JavaFX for a command. */
@NullMarked
package dev.conescope;

import org.jspecify.annotations.NullMarked;

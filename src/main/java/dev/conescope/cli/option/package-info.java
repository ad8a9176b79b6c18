/** Options that several commands share. */
@NullMarked
package dev.conescope.cli.option;

import org.jspecify.annotations.NullMarked;

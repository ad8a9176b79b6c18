/**
 * The commands that ask a working configuration about itself. Options belong to the package that all commands share;
 * how a binary is asked belongs to {@code tofu}.
 */
@NullMarked
package dev.conescope.cli.source;

import org.jspecify.annotations.NullMarked;

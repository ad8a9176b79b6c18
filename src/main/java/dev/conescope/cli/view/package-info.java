/** A result as text or JSON for standard output. */
@NullMarked
package dev.conescope.cli.view;

import org.jspecify.annotations.NullMarked;

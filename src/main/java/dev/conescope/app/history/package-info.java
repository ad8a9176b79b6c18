/** The way back and forward through selections. Knows no control and computes nothing. */
@NullMarked
package dev.conescope.app.history;

import org.jspecify.annotations.NullMarked;

/**
 * What has to be known before anything is started: which version this is, and whether this machine can show a window.
 * Loads no JavaFX, reads no state and starts no process; whoever needs a window asks here first, so that what is
 * missing is said in one line instead of a stack trace from inside a toolkit.
 */
@NullMarked
package dev.conescope.start;

import org.jspecify.annotations.NullMarked;

/**
 * Short words about what happened, above the status bar. Not what is wrong with a state, which has a window of its own.
 */
@NullMarked
package dev.conescope.app.notice;

import org.jspecify.annotations.NullMarked;

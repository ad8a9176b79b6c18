/**
 * The line at the bottom: which state is open, how much of it is shown, what is being done. Not what follows from it.
 */
@NullMarked
package dev.conescope.app.status;

import org.jspecify.annotations.NullMarked;

/** Work off the JavaFX thread and the way back to it. The only place of the window that knows threads. */
@NullMarked
package dev.conescope.app.task;

import org.jspecify.annotations.NullMarked;

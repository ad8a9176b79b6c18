/** What is looked after while a state is open: its file on the disk, and the values that were not parsed. */
@NullMarked
package dev.conescope.app.watch;

import org.jspecify.annotations.NullMarked;

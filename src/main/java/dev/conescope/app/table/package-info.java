/** What the canvas shows, as a table. Reads the picture and the partition; computes nothing of its own. */
@NullMarked
package dev.conescope.app.table;

import org.jspecify.annotations.NullMarked;

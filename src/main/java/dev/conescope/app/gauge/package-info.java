/** The savings gauge, the bar of the partition and its lists. */
@NullMarked
package dev.conescope.app.gauge;

import org.jspecify.annotations.NullMarked;

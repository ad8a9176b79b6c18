/**
 * A layout in strict columns: every box stands as far right or left of the targets as the longest path says, whatever
 * frame is around it. For a cone alone; frames are lanes over the columns that they span. What stands where when
 * everything is shown belongs to {@code layout.elk} and {@code layout.tier}.
 */
@NullMarked
package dev.conescope.layout.column;

import org.jspecify.annotations.NullMarked;

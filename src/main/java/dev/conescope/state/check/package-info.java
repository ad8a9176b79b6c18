/** Looks at states that were loaded for what loading passed over. Loads nothing. */
@NullMarked
package dev.conescope.state.check;

import org.jspecify.annotations.NullMarked;

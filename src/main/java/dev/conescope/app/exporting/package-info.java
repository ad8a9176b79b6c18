/** Saving the picture at hand as a file. */
@NullMarked
package dev.conescope.app.exporting;

import org.jspecify.annotations.NullMarked;

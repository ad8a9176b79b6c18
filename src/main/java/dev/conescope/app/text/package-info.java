/** How words fit the window's rows. */
@NullMarked
package dev.conescope.app.text;

import org.jspecify.annotations.NullMarked;

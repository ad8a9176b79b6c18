/** The states that come with the program. */
@NullMarked
package dev.conescope.app.sample;

import org.jspecify.annotations.NullMarked;

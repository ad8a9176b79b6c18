/**
 * The JavaFX window: wiring, what is open, and the frame around the features. Each feature has a package of its own
 * below.
 */
@NullMarked
package dev.conescope.app;

import org.jspecify.annotations.NullMarked;

/**
 * The user's own tofu or terraform: which one it is, the working configuration that it runs in, states pulled and saved
 * plans shown through it. What it prints is read by the packages that know states and plans.
 */
@NullMarked
package dev.conescope.tofu;

import org.jspecify.annotations.NullMarked;

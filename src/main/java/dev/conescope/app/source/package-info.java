/**
 * Opens folders: a working configuration, whose state its binary pulls from a workspace that the user picks, or a
 * folder of states. Reading files belongs to the window's model; how a binary is asked belongs to {@code tofu}.
 */
@NullMarked
package dev.conescope.app.source;

import org.jspecify.annotations.NullMarked;

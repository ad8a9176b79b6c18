/**
 * What is changed: by a plan, whose planned changes are found again in a state's graph, or between two states. Here
 * plan and state meet; what the changes touch belongs to {@code velocity}, and how any of it is written to
 * {@code export}.
 */
@NullMarked
package dev.conescope.velocity.change;

import org.jspecify.annotations.NullMarked;

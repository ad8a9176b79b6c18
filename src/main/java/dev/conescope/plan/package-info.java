/**
 * A plan's JSON read into planned changes, drift and the configuration that it was made from. No attribute value is
 * kept. What the changes mean for a state belongs to {@code velocity}; how the text is read, to {@code plan.read}.
 */
@NullMarked
package dev.conescope.plan;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the JSON of plans, token by token: {@link dev.conescope.plan.read.PlanLoader} is the way in, and
 * {@link dev.conescope.plan.read.PlanCursor} says what can be wrong with the text, in words that never quote it. What
 * is read lies in {@code plan} and {@code plan.configuration}.
 */
@NullMarked
package dev.conescope.plan.read;

import org.jspecify.annotations.NullMarked;

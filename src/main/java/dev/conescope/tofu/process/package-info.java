/**
 * Starts the user's tofu or terraform and reads what it prints: one place for processes, their end, their patience and
 * their words of failure. Knows nothing of states and plans.
 */
@NullMarked
package dev.conescope.tofu.process;

import org.jspecify.annotations.NullMarked;

/**
 * Locks on resources: who holds which, and managers that take and release them. The seam is
 * {@link dev.conescope.lock.ResourceLockManager}; where only a whole state can be locked,
 * {@link dev.conescope.lock.GlobalFallbackLockManager} stands in. What is run under a lock belongs to {@code tofu}.
 * Only this package may know JDBC.
 */
@NullMarked
package dev.conescope.lock;

import org.jspecify.annotations.NullMarked;

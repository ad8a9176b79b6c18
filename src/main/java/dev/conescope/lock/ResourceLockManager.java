package dev.conescope.lock;

import dev.conescope.address.ResourceAddress;
import java.util.Collection;
import java.util.List;

/**
 * Takes locks on resources, so that operations on the same resources do not run at the same time.
 *
 * <p>A request takes everything it asks for or nothing. It does not wait. Locks are not reentrant: a request conflicts
 * with every open handle that it would conflict with if somebody else held it, even in the same thread, since an
 * operation is what holds a lock, not a thread. A request for nothing is granted always and keeps nobody out.
 *
 * <p>All implementations may be used by any number of threads. Its contract is {@code ResourceLockManagerContract}
 * among the tests.
 */
public interface ResourceLockManager {
    /**
     * Takes locks on resources.
     *
     * @param resources the resources; naming one twice is naming it once
     * @param purpose what for
     * @return the locks, to be closed by the caller
     * @throws LockException if somebody holds one of them, or locking failed; nothing is held then
     */
    LockHandle acquire(Collection<ResourceAddress> resources, LockPurpose purpose) throws LockException;

    /** How much one lock keeps others from. */
    LockGranularity granularity();

    /** Whether requests for different resources can hold their locks at the same time. */
    boolean supportsParallelOperations();

    /**
     * The locks that are known to be held, by address. Those taken through this manager are among them; those of others
     * only where the place that keeps the locks can tell.
     *
     * @throws LockException if the place that keeps the locks cannot be asked
     */
    List<ResourceLockInfo> held() throws LockException;
}

package dev.conescope.lock;

/**
 * The one lock of a whole state, as Terraform's backends have it. Does not wait. Safe for any number of threads.
 *
 * <p>Source: Terraform's {@code internal/states/statemgr/locker.go}.
 */
public interface GlobalLocker {
    /**
     * Takes the lock.
     *
     * @param info who wants it; its id is a proposal
     * @return the id to unlock with
     * @throws LockException if somebody holds it, with the holder where that is known, or if locking failed
     */
    String lock(ResourceLockInfo info) throws LockException;

    /**
     * Releases the lock.
     *
     * @param id the id that {@link #lock} gave
     * @throws LockException if that lock is not held, or releasing failed
     */
    void unlock(String id) throws LockException;
}

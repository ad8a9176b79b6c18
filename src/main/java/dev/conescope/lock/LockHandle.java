package dev.conescope.lock;

import java.util.List;

/** Locks that were taken by one request. Closing it releases them all. Safe for any thread. */
public interface LockHandle extends AutoCloseable {
    /**
     * What the request asked for: one lock a resource, each once, in the order of addresses; stays the same when
     * closed.
     */
    List<ResourceLockInfo> locks();

    /** Whether everything has been released. */
    boolean isReleased();

    /**
     * Releases everything. Does nothing if that is done already.
     *
     * @throws LockException if releasing failed; the locks count as held then, and closing may be tried again
     */
    @Override
    void close() throws LockException;
}

package dev.conescope.lock;

import dev.conescope.address.ResourceAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A handle that releases once, and again only if that failed. */
final class ReleasingHandle implements LockHandle {
    /** What releasing does. */
    interface Release {
        void run() throws LockException;
    }

    private final List<ResourceLockInfo> locks;
    private final Release release;
    private boolean released;

    ReleasingHandle(List<ResourceLockInfo> locks, Release release) {
        this.locks = locks;
        this.release = release;
    }

    /** One lock for each resource, under a new id that they share. */
    static List<ResourceLockInfo> describe(
            Collection<ResourceAddress> resources, LockPurpose purpose, Instant created) {
        String id = UUID.randomUUID().toString();
        return resources.stream()
                .distinct()
                .sorted()
                .map(resource -> new ResourceLockInfo(id, resource, purpose, created))
                .toList();
    }

    @Override
    public List<ResourceLockInfo> locks() {
        return locks;
    }

    @Override
    public synchronized boolean isReleased() {
        return released;
    }

    @Override
    public synchronized void close() throws LockException {
        if (!released) {
            release.run();
            released = true;
        }
    }
}

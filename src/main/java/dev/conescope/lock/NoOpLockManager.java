package dev.conescope.lock;

import dev.conescope.address.ResourceAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Grants every request and keeps nobody out: for states that only one person works on, or that are only looked at. */
public final class NoOpLockManager implements ResourceLockManager {
    private final Clock clock;

    /**
     * A manager that locks nothing.
     *
     * @param clock tells when a handle was given
     */
    public NoOpLockManager(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LockHandle acquire(Collection<ResourceAddress> resources, LockPurpose purpose) {
        return new ReleasingHandle(ReleasingHandle.describe(resources, purpose, clock.instant()), () -> {});
    }

    @Override
    public LockGranularity granularity() {
        return LockGranularity.NONE;
    }

    @Override
    public boolean supportsParallelOperations() {
        return true;
    }

    /** Nothing is ever held. */
    @Override
    public List<ResourceLockInfo> held() {
        return List.of();
    }
}

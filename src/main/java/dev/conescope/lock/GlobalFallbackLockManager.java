package dev.conescope.lock;

import dev.conescope.address.ResourceAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Locks the whole state for any resource, where nothing finer is to be had. Two requests conflict whatever they ask
 * for; the global lock is released when the handle is closed.
 */
public final class GlobalFallbackLockManager implements ResourceLockManager {
    private final GlobalLocker locker;
    private final Clock clock;

    /** A request that has the global lock, or is just taking it. */
    private record Holding(List<ResourceLockInfo> locks, boolean taken) {}

    /** The first request to stand here may ask the locker; the others are refused without asking. */
    private final AtomicReference<@Nullable Holding> current = new AtomicReference<>();

    /**
     * A manager over a state's own lock.
     *
     * @param locker the lock of the whole state
     * @param clock tells when a lock was taken
     */
    public GlobalFallbackLockManager(GlobalLocker locker, Clock clock) {
        this.locker = locker;
        this.clock = clock;
    }

    @Override
    public LockHandle acquire(Collection<ResourceAddress> resources, LockPurpose purpose) throws LockException {
        List<ResourceLockInfo> wanted = ReleasingHandle.describe(resources, purpose, clock.instant());
        if (wanted.isEmpty()) {
            return new ReleasingHandle(wanted, () -> {});
        }
        Holding holder = current.compareAndExchange(null, new Holding(wanted, false));
        if (holder != null) {
            throw LockException.heldBy(wholeState(holder.locks()));
        }
        List<ResourceLockInfo> taken = lockState(wanted);
        return new ReleasingHandle(taken, () -> {
            locker.unlock(taken.getFirst().id());
            current.set(null);
        });
    }

    /** Takes the global lock; the locks then bear the id that the locker gave. */
    private List<ResourceLockInfo> lockState(List<ResourceLockInfo> wanted) throws LockException {
        Holding holding = null;
        try {
            String id = locker.lock(wholeState(wanted));
            List<ResourceLockInfo> taken = wanted.stream()
                    .map(lock -> new ResourceLockInfo(id, lock.resource(), lock.purpose(), lock.created()))
                    .toList();
            holding = new Holding(taken, true);
            return taken;
        } finally {
            current.set(holding);
        }
    }

    private static ResourceLockInfo wholeState(List<ResourceLockInfo> locks) {
        ResourceLockInfo first = locks.getFirst();
        return new ResourceLockInfo(first.id(), null, first.purpose(), first.created());
    }

    @Override
    public LockGranularity granularity() {
        return LockGranularity.STATE;
    }

    @Override
    public boolean supportsParallelOperations() {
        return false;
    }

    /** The resources that the open handle asked for; locks of other programs are not known here. */
    @Override
    public List<ResourceLockInfo> held() {
        Holding holding = current.get();
        return holding != null && holding.taken() ? holding.locks() : List.of();
    }
}

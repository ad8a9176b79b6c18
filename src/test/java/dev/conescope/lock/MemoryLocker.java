package dev.conescope.lock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state's lock in memory, which gives ids of its own and can be told to fail. */
final class MemoryLocker implements GlobalLocker {
    private @Nullable ResourceLockInfo holder;
    private @Nullable LockException failure;
    private int locked;
    private int unlocked;

    @Override
    public synchronized String lock(ResourceLockInfo info) throws LockException {
        failIfTold();
        if (holder != null) {
            throw LockException.heldBy(holder);
        }
        String id = UUID.randomUUID().toString();
        holder = new ResourceLockInfo(id, info.resource(), info.purpose(), info.created());
        locked++;
        return id;
    }

    @Override
    public synchronized void unlock(String id) throws LockException {
        failIfTold();
        if (holder == null || !holder.id().equals(id)) {
            throw LockException.failed("the state is not locked with id " + id, null);
        }
        holder = null;
        unlocked++;
    }

    private void failIfTold() throws LockException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Lets everything fail from now on; null lets it work again. */
    synchronized void failWith(@Nullable LockException next) {
        failure = next;
    }

    synchronized @Nullable ResourceLockInfo holder() {
        return holder;
    }

    synchronized int locked() {
        return locked;
    }

    synchronized int unlocked() {
        return unlocked;
    }
}

package dev.conescope.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalFallbackLockManagerTest extends ResourceLockManagerContract {
    private static final LockException BROKEN = LockException.failed("the network is gone", null);

    private final MemoryLocker locker = new MemoryLocker();
    private final GlobalFallbackLockManager manager = new GlobalFallbackLockManager(locker, CLOCK);

    @Override
    ResourceLockManager manager() {
        return manager;
    }

    @Test
    void globalFallbackLocksTheWholeStateForAnyResource() throws LockException {
        try (LockHandle handle = manager.acquire(List.of(VPC, SUBNET), APPLY)) {
            assertThat(locker.holder())
                    .isEqualTo(new ResourceLockInfo(handle.locks().getFirst().id(), null, APPLY, CLOCK.instant()));
            assertThat(locker.locked()).isEqualTo(1);
        }
        assertThat(locker.holder()).isNull();
        assertThat(locker.unlocked()).isEqualTo(1);
        assertThat(manager.granularity()).isEqualTo(LockGranularity.STATE);
        assertThat(manager.supportsParallelOperations()).isFalse();
    }

    @Test
    void aRequestForNothingDoesNotTouchTheGlobalLock() throws LockException {
        try (LockHandle nothing = manager.acquire(List.of(), APPLY)) {
            assertThat(nothing.locks()).isEmpty();
        }
        assertThat(locker.locked()).isZero();
    }

    @Test
    void managersOfOneStateConflictAndSayWhoHoldsIt() throws LockException {
        var other = new GlobalFallbackLockManager(locker, CLOCK);
        try (LockHandle handle = manager.acquire(List.of(VPC), APPLY)) {
            assertThatThrownBy(() -> other.acquire(List.of(INSTANCE), PLAN))
                    .isInstanceOfSatisfying(
                            LockException.class, e -> assertThat(e.holder()).isEqualTo(locker.holder()))
                    .hasMessage(
                            "the whole state is locked by ada@desk for apply (change 12) since 2026-11-24T10:00:00Z, "
                                    + "lock id " + handle.locks().getFirst().id()
                                    + "; wait until it is released, or release it if its holder is gone");
            assertThat(other.held()).isEmpty();
        }
        try (LockHandle handle = other.acquire(List.of(INSTANCE), PLAN)) {
            assertThat(other.held()).isEqualTo(handle.locks());
        }
    }

    @Test
    void aFailureToLockHoldsNothing() throws LockException {
        locker.failWith(BROKEN);
        assertThatThrownBy(() -> manager.acquire(List.of(VPC), APPLY)).isSameAs(BROKEN);
        locker.failWith(null);

        assertThat(manager.held()).isEmpty();
        manager.acquire(List.of(VPC), APPLY).close();
    }

    @Test
    void aFailureToReleaseKeepsTheLockAndMayBeTriedAgain() throws LockException {
        LockHandle handle = manager.acquire(List.of(VPC), APPLY);
        locker.failWith(BROKEN);
        assertThatThrownBy(handle::close).isSameAs(BROKEN);
        locker.failWith(null);

        assertThat(handle.isReleased()).isFalse();
        assertThat(manager.held()).isEqualTo(handle.locks());
        handle.close();
        assertThat(handle.isReleased()).isTrue();
        assertThat(locker.holder()).isNull();
    }
}

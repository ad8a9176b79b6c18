package dev.conescope.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every manager of resource locks promises, each as far as its granularity says. */
abstract class ResourceLockManagerContract {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    static final LockPurpose APPLY = new LockPurpose("apply", "ada@desk", "change 12");
    static final LockPurpose PLAN = new LockPurpose("plan", "grace@lap", "");
    static final ResourceAddress VPC = resource("aws_vpc");
    static final ResourceAddress SUBNET = resource("aws_subnet");
    static final ResourceAddress INSTANCE = resource("aws_instance");

    private static final int THREADS = 8;
    private static final int ROUNDS = 200;

    /** The manager under test; the same one for the whole of a test. */
    abstract ResourceLockManager manager();

    static ResourceAddress resource(String type) {
        return new ResourceAddress(ModulePath.ROOT, ResourceMode.MANAGED, type, "main");
    }

    @Test
    void aHandleTellsEachResourceOnceInOrderWithItsPurpose() throws LockException {
        try (LockHandle handle = manager().acquire(List.of(VPC, INSTANCE, VPC), APPLY)) {
            assertThat(handle.locks()).extracting(ResourceLockInfo::resource).containsExactly(INSTANCE, VPC);
            assertThat(handle.locks()).extracting(ResourceLockInfo::purpose).containsOnly(APPLY);
            assertThat(handle.locks())
                    .extracting(ResourceLockInfo::id)
                    .doesNotContain("")
                    .containsOnly(id(handle));
        }
    }

    @Test
    void lockedResourcesAreHeldUntilTheHandleIsClosed() throws LockException {
        boolean excludes = manager().granularity() != LockGranularity.NONE;
        LockHandle handle = manager().acquire(List.of(VPC, SUBNET), APPLY);

        assertThat(handle.isReleased()).isFalse();
        assertThat(manager().held()).isEqualTo(excludes ? handle.locks() : List.of());
        handle.close();
        assertThat(handle.isReleased()).isTrue();
        assertThat(manager().held()).isEmpty();
        assertThat(handle.locks()).hasSize(2);
    }

    @Test
    void closingTwiceIsClosingOnce() throws LockException {
        LockHandle first = manager().acquire(List.of(VPC), APPLY);
        first.close();
        try (LockHandle second = manager().acquire(List.of(VPC), PLAN)) {
            first.close();

            assertThat(second.isReleased()).isFalse();
            assertThat(refusal(VPC) != null).isEqualTo(manager().granularity() != LockGranularity.NONE);
        }
    }

    @Test
    void overlappingRequestsConflictUnlessNothingIsLocked() throws LockException {
        try (LockHandle handle = manager().acquire(List.of(VPC, SUBNET), APPLY)) {
            assertRefusedIf(manager().granularity() != LockGranularity.NONE, handle, SUBNET, INSTANCE);
        }
    }

    @Test
    void disjointRequestsConflictWhereTheWholeStateIsLocked() throws LockException {
        try (LockHandle handle = manager().acquire(List.of(VPC), APPLY)) {
            assertRefusedIf(manager().granularity() == LockGranularity.STATE, handle, INSTANCE);
        }
    }

    @Test
    void operationsRunInParallelIfAndOnlyIfDisjointRequestsDoNotConflict() {
        assertThat(manager().supportsParallelOperations()).isEqualTo(manager().granularity() != LockGranularity.STATE);
    }

    @Test
    void aRefusedRequestHoldsNothing() throws LockException {
        LockHandle handle = manager().acquire(List.of(VPC), APPLY);
        boolean refused = refusal(INSTANCE, VPC) != null;
        handle.close();

        assertThat(refused).isEqualTo(manager().granularity() != LockGranularity.NONE);
        assertThat(manager().held()).isEmpty();
        assertThat(refusal(INSTANCE)).isNull();
    }

    @Test
    void anOpenHandleConflictsWithItsOwnThreadToo() throws LockException {
        try (LockHandle handle = manager().acquire(List.of(VPC), APPLY)) {
            assertRefusedIf(manager().granularity() != LockGranularity.NONE, handle, VPC);
        }
    }

    @Test
    void aRequestForNothingIsGrantedAndKeepsNobodyOut() throws LockException {
        try (LockHandle vpc = manager().acquire(List.of(VPC), APPLY);
                LockHandle nothing = manager().acquire(List.of(), PLAN)) {
            assertThat(nothing.locks()).isEmpty();
            nothing.close();
            assertThat(vpc.isReleased()).isFalse();
        }
        try (LockHandle nothing = manager().acquire(List.of(), PLAN)) {
            assertThat(nothing.isReleased()).isFalse();
            assertThat(refusal(VPC)).isNull();
        }
    }

    @Test
    void aLockMayBeReleasedByAnotherThread() throws Exception {
        LockHandle handle = manager().acquire(List.of(VPC), APPLY);
        Thread other = Thread.ofPlatform().start(() -> {
            try {
                handle.close();
            } catch (LockException e) {
                throw new AssertionError(e);
            }
        });
        other.join();

        assertThat(handle.isReleased()).isTrue();
        assertThat(refusal(VPC)).isNull();
    }

    @Test
    void oneThreadAtATimeHasAResourceThatIsLocked() throws Exception {
        int allowed = manager().granularity() == LockGranularity.NONE ? THREADS : 1;
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var granted = new AtomicInteger();
        var start = new CyclicBarrier(THREADS);
        Callable<@Nullable Void> work = () -> {
            start.await();
            for (int i = 0; i < ROUNDS; i++) {
                try (LockHandle handle = manager().acquire(List.of(VPC), APPLY)) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    granted.addAndGet(handle.locks().size());
                    inside.decrementAndGet();
                } catch (LockException e) {
                    assertThat(e.holder()).isNotNull();
                }
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<Callable<@Nullable Void>>();
            for (int i = 0; i < THREADS; i++) {
                all.add(work);
            }
            for (var result : threads.invokeAll(all)) {
                result.get();
            }
        }

        assertThat(most.get()).isBetween(1, allowed);
        assertThat(granted.get()).isPositive();
        assertThat(manager().held()).isEmpty();
    }

    private void assertRefusedIf(boolean conflict, LockHandle holder, ResourceAddress... wanted) {
        LockException refusal = refusal(wanted);
        if (!conflict) {
            assertThat(refusal).isNull();
            return;
        }
        assertThat(refusal)
                .hasMessageContaining("ada@desk")
                .hasMessageContaining("apply")
                .hasMessageContaining("release")
                .extracting(LockException::holder)
                .extracting(ResourceLockInfo::id)
                .isEqualTo(id(holder));
    }

    /** Why a request is refused; null if it is granted, and then it is released at once. */
    private @Nullable LockException refusal(ResourceAddress... wanted) {
        return catchThrowableOfType(
                LockException.class,
                () -> manager().acquire(List.of(wanted), PLAN).close());
    }

    private static String id(LockHandle handle) {
        return handle.locks().getFirst().id();
    }
}

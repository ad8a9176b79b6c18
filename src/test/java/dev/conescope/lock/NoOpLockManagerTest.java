package dev.conescope.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoOpLockManagerTest extends ResourceLockManagerContract {
    private final NoOpLockManager manager = new NoOpLockManager(CLOCK);

    @Override
    ResourceLockManager manager() {
        return manager;
    }

    @Test
    void noOpKeepsNobodyOut() throws LockException {
        try (LockHandle first = manager.acquire(List.of(VPC), APPLY);
                LockHandle second = manager.acquire(List.of(VPC), PLAN)) {
            assertThat(first.locks().getFirst().id())
                    .isNotEqualTo(second.locks().getFirst().id());
            assertThat(manager.held()).isEmpty();
        }
        assertThat(manager.granularity()).isEqualTo(LockGranularity.NONE);
        assertThat(manager.supportsParallelOperations()).isTrue();
    }
}

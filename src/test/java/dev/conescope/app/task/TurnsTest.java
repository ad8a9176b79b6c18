package dev.conescope.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    void nothingWaitsWhereNothingElseRuns() {
        turns.begin();
        turns.end();

        turns.standAside(() -> false);
    }

    @Test
    void whatStandsAsideGoesOnWhenOtherWorkHasEnded() throws Exception {
        turns.begin();
        var asked = new CountDownLatch(1);
        var through = new AtomicBoolean();
        Thread waiting = Thread.startVirtualThread(() -> {
            turns.standAside(() -> {
                asked.countDown();
                return false;
            });
            through.set(true);
        });
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(through).isFalse();

        turns.end();

        assertThat(waiting.join(Duration.ofSeconds(20))).isTrue();
        assertThat(through).isTrue();
    }

    @Test
    void whatIsNotWantedAnyMoreDoesNotWait() throws Exception {
        turns.begin();
        var unwanted = new AtomicBoolean();
        var asked = new CountDownLatch(1);
        Thread waiting = Thread.startVirtualThread(() -> turns.standAside(() -> {
            asked.countDown();
            return unwanted.get();
        }));
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        unwanted.set(true);
        turns.wake();

        assertThat(waiting.join(Duration.ofSeconds(20))).isTrue();
    }
}

package dev.conescope.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import dev.conescope.state.read.PartedStates;
import dev.conescope.testkit.Envelopes;
import dev.conescope.testkit.Packing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Damaged states, plans, envelopes and packed files are read or refused: never does one take for ever, exhaust memory,
 * or throw anything but its reader's own exception. {@code -Dmutations=100000} damages as many states and plans; what
 * fails is left in {@code target/mutations}.
 */
class MutationsTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 2_400);

    /** Far more than any takes, so that a busy machine fails nothing. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final long MEMORY = 256L << 20;
    private static final long MEMORY_A_BYTE = 600;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void damagedStates() throws IOException {
        run("state", MUTATIONS / 2, Corpus.states(), Readings::state);
    }

    @Test
    void damagedPlans() throws IOException {
        run("plan", MUTATIONS - MUTATIONS / 2, Corpus.plans(), Readings::plan);
    }

    @Test
    void damagedEnvelopes() throws IOException {
        run("envelope", MUTATIONS / 8, Corpus.envelopes(), Readings::encryptedState);
    }

    @Test
    void damagedStatesInSoundEnvelopes() throws IOException {
        run("sealed", MUTATIONS / 8, Corpus.states(), state -> Readings.encryptedState(Envelopes.around(state)));
    }

    @Test
    void damagedEnvelopesOfPlans() throws IOException {
        run("plan-envelope", MUTATIONS / 8, Corpus.planEnvelopes(), Readings::encryptedPlan);
    }

    @Test
    void damagedPackedStates() throws IOException {
        run("packed", MUTATIONS / 4, Corpus.packed(), Readings::packedState);
    }

    @Test
    void damagedStatesInSoundPackedFiles() throws IOException {
        run("packed-damaged", MUTATIONS / 8, Corpus.states(), state -> Readings.packedState(Packing.gzip(state)));
        run("zipped-damaged", MUTATIONS / 8, Corpus.states(), state -> Readings.packedState(Packing.zip(state)));
    }

    @Test
    void damagedPackedPlans() throws IOException {
        run("packed-plan", MUTATIONS / 8, Corpus.packedPlans(), Readings::plan);
    }

    @Test
    void damagedStatesInParts() throws IOException {
        run("parted", MUTATIONS / 8, PartedStates.small(), Readings::partedState);
    }

    @Test
    void damagedAddresses() throws IOException {
        run("address", MUTATIONS, Corpus.addressBytes(), Readings::address);
    }

    private static void run(String kind, int count, List<byte[]> documents, Readings.Reading reading)
            throws IOException {
        int read = 0;
        for (int i = 0; i < count; i++) {
            byte[] damaged = new Mutator(i, documents).mutate(documents.get(i % documents.size()));
            try {
                read += assertTimeoutPreemptively(LONGEST, () -> readWithinMemory(damaged, reading)) ? 1 : 0;
            } catch (Throwable e) {
                Path folder = Files.createDirectories(Path.of("target/mutations"));
                Path file = Files.write(folder.resolve(kind + "-" + i), damaged);
                throw new AssertionError("mutation " + i + ", see " + file, e);
            }
        }
        assertThat(read).as("so many of %d were read", count).isBetween(1, count - 1);
    }

    private static boolean readWithinMemory(byte[] damaged, Readings.Reading reading) {
        long before = THREADS.getTotalThreadAllocatedBytes();
        boolean read = reading.read(damaged);
        long taken = THREADS.getTotalThreadAllocatedBytes() - before;
        assertThat(taken).as("bytes allocated").isLessThan(MEMORY + MEMORY_A_BYTE * damaged.length);
        return read;
    }
}

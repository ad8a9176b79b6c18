package dev.conescope.plan.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.conescope.graph.StateGraph;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.change.PlanEvidence;
import dev.conescope.velocity.change.PlannedChanges;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged plans are read or refused, and what is read can be matched with a state; nothing else happens. */
class PlanMutationTest {
    private static final int MUTATIONS = 3_000;
    private static final Path FOLDER = Path.of("src/test/resources/golden/plans");
    private static final List<String> PIECES = List.of(
            "null",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "\\",
            "-1",
            "true",
            "\"\"",
            "[]",
            "{}",
            "\0",
            "\n",
            "\"references\": [\"module.pool\"],",
            "\"module.pool\",",
            "\"constant_value\": 1,");

    @Test
    void aDamagedPlanIsReadOrRefused() throws Exception {
        byte[] original = Files.readAllBytes(FOLDER.resolve("pools.json"));
        StateSnapshot state = new StreamingStateLoader().load(FOLDER.resolve("pools.tfstate"));
        var random = new Random(20_261_125);
        int read = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            int survived = 0;
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] damaged = original;
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    damaged = mutate(damaged, random);
                }
                try {
                    match(PlanLoader.load(new ByteArrayInputStream(damaged), "p"), state);
                    survived++;
                } catch (PlanReadException e) {
                    assertThat(e.getMessage()).startsWith("p:").doesNotContain("\n", "hunter2");
                }
            }
            return survived;
        });
        assertThat(read).isBetween(1, MUTATIONS - 1);
    }

    private static void match(Plan plan, StateSnapshot state) {
        PlanEvidence evidence = PlanEvidence.of(plan, state);
        StateGraph graph = StateGraph.of(state, evidence.defaultRule(), evidence.supplement());
        PlannedChanges changes = PlannedChanges.of(plan, graph, evidence.declared());
        assertThat(changes.changed().minus(graph.all()).isEmpty()).isTrue();
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(100));
        return switch (random.nextInt(5)) {
            case 0 -> flipBit(bytes, from, random);
            case 1 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : join(bytes, from, from, piece(random));
            case 2 -> join(bytes, from, to, new byte[0]);
            case 3 -> join(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
            default -> join(bytes, from, from + random.nextInt(2), piece(random));
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
    }

    private static byte[] flipBit(byte[] bytes, int at, Random random) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** The bytes before one place, what is put in, and those behind another place. */
    private static byte[] join(byte[] bytes, int end, int start, byte[] between) {
        byte[] joined = Arrays.copyOf(bytes, end + between.length + bytes.length - start);
        System.arraycopy(between, 0, joined, end, between.length);
        System.arraycopy(bytes, start, joined, end + between.length, bytes.length - start);
        return joined;
    }
}

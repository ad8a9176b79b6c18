package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.conescope.state.StateReadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged states are read or refused, and nothing else happens. */
class StateMutationTest {
    private static final int MUTATIONS = 2_000;
    private static final List<String> PIECES = List.of(
            "null", "[", "]", "{", "}", ",", ":", "\"", "\\", "-1", "1e999", "true", "\"\"", "[]", "{}", "\0", "\n",
            "<<<<<<<");

    @ParameterizedTest
    @ValueSource(strings = {"strange-keys.tfstate", "deposed-tainted.tfstate"})
    void aDamagedStateIsReadOrRefused(String name) throws IOException {
        byte[] original = Files.readAllBytes(States.V4.resolve(name));
        var random = new Random(name.hashCode());
        var loader = new StreamingStateLoader();
        int read = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            int survived = 0;
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] damaged = original;
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    damaged = mutate(damaged, random);
                }
                try {
                    loader.load(new ByteArrayInputStream(damaged), "s");
                    survived++;
                } catch (StateReadException e) {
                    assertThat(e.getMessage()).startsWith("s:").doesNotContain("\n");
                }
            }
            return survived;
        });
        assertThat(read).isBetween(1, MUTATIONS - 1);
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(100));
        return switch (random.nextInt(5)) {
            case 0 -> flipBit(bytes, from, random);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> join(bytes, from, to, new byte[0]);
            case 3 -> join(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
            default ->
                join(
                        bytes,
                        from,
                        from + random.nextInt(2),
                        PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
        };
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

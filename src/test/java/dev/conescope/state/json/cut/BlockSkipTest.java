package dev.conescope.state.json.cut;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A block at a time finds the same end of a value as a byte at a time, and refuses the same values. */
class BlockSkipTest {
    private static final int RUNS = 20_000;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\"",
            "\"a\"",
            "\"\\\"\"",
            "\\",
            "\\\\",
            "\\n",
            "\\u00e9",
            "é",
            "𝄞",
            "Y",
            "_y",
            "\n",
            " ",
            "      ",
            "null",
            "12",
            ": ",
            ", ",
            "\"arn:aws:iam::123456789012:role/0123456789abcdef0123456789abcdef\"",
            "[]",
            "{}");

    @Test
    void endsBehindTheBracketThatClosesTheValue() {
        assertThat(skipped("{}, 1")).isEqualTo(2);
        assertThat(skipped("[{\"a\": \"]\"}, [\"\\\"]\"]] ]")).isEqualTo("[{\"a\": \"]\"}, [\"\\\"]\"]]".length());
    }

    @Test
    void refusesWhatIsCutOffOrNotBalanced() {
        assertThat(skipped("[{}")).isEqualTo(BlockSkip.REFUSED);
        assertThat(skipped("[}")).isEqualTo(BlockSkip.REFUSED);
        assertThat(skipped("{\"a")).isEqualTo(BlockSkip.REFUSED);
        assertThat(skipped("[".repeat(100_000))).isEqualTo(BlockSkip.REFUSED);
    }

    @Test
    void refusesWhatMayNotStandInStrings() {
        assertThat(skipped("[\"a\nb\"]")).isEqualTo(BlockSkip.REFUSED);
        assertThat(skipped("[\"a\u0000b\"]")).isEqualTo(BlockSkip.REFUSED);
        assertThat(skipped("[\"\\q\"]")).isEqualTo(BlockSkip.REFUSED);
    }

    @Test
    void anEscapeMayLieAcrossTwoBlocks() {
        for (int length = 50; length < 80; length++) {
            String value = "[\"" + "x".repeat(length) + "\\\\\\\"]" + "\"]";
            assertThat(skipped(value + " ]")).as("%d", length).isEqualTo(value.length());
        }
    }

    @Test
    void findsTheSameEndAsAByteAtATime() {
        var random = new Random(64);
        int ended = 0;
        for (int run = 0; run < RUNS; run++) {
            var value = new StringBuilder(random.nextBoolean() ? "[" : "{");
            for (int i = random.nextInt(60); i > 0; i--) {
                value.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int expected = byteByByte(value.toString().getBytes(UTF_8));
            assertThat(skipped(value.toString())).as(value.toString()).isEqualTo(expected);
            ended += expected == BlockSkip.REFUSED ? 0 : 1;
        }
        assertThat(ended).isBetween(RUNS / 50, RUNS - 1);
    }

    private static int skipped(String value) {
        byte[] bytes = value.getBytes(UTF_8);
        byte[] padded = Arrays.copyOf(bytes, bytes.length + ResourceTokens.PADDING);
        return new BlockSkip(new Nesting()).run(padded, 0, bytes.length);
    }

    private static int byteByByte(byte[] bytes) {
        var open = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            if (inString && c == '\\') {
                i++;
                if (i == bytes.length || "\"\\/bfnrtu".indexOf(bytes[i]) < 0) {
                    return BlockSkip.REFUSED;
                }
            } else if (c == '"') {
                inString = !inString;
            } else if (inString ? c < ' ' : "\\Yy_".indexOf(c) >= 0 || c > 0x7E) {
                return BlockSkip.REFUSED;
            } else if (!inString && (c == '{' || c == '[')) {
                open.append(c == '{' ? '}' : ']');
            } else if (!inString && (c == '}' || c == ']')) {
                if (open.charAt(open.length() - 1) != c) {
                    return BlockSkip.REFUSED;
                }
                open.setLength(open.length() - 1);
                if (open.isEmpty()) {
                    return i + 1;
                }
            }
        }
        return BlockSkip.REFUSED;
    }
}

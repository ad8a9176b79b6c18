package dev.conescope.state.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TrackedInputTest {
    private static final List<String> PIECES =
            List.of("a", "bc ", "é", "日本", "😀", "\n", "\r\n", "        ", "\"x\": 1,");

    @RepeatedTest(20)
    void tellsLinesAndColumnsInCharactersWhateverTheReadsWere(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] text = randomText(random, 3 * TrackedInput.CHUNK);
        var input = new TrackedInput(new ByteArrayInputStream(text), "s");
        var target = new byte[9000];
        int read = 0;
        for (int count; (count = input.read(target, 0, 1 + random.nextInt(target.length))) >= 0; ) {
            read += count;
            int oldest = Math.max(0, read - TrackedInput.CHUNK);
            int offset = startOfCharacter(text, oldest + random.nextInt(read - oldest));
            assertThat(input.place(offset)).isEqualTo(naivePlace(text, offset));
            assertThat(input.byteAt(offset)).isEqualTo(text[offset] & 0xFF);
        }
        assertThat(read).isEqualTo(text.length);
        assertThat(input.bytesRead()).isEqualTo(text.length);
        assertThat(input.isExhausted()).isTrue();
    }

    @Test
    void handsOutTheBytesUnchanged() throws IOException {
        byte[] text = randomText(new Random(1), 3 * TrackedInput.CHUNK);

        assertThat(new TrackedInput(new ByteArrayInputStream(text), "s").readAllBytes())
                .isEqualTo(text);
    }

    @Test
    void knowsNoByteThatIsNotKeptAnyMore() throws IOException {
        var input = new TrackedInput(new ByteArrayInputStream(new byte[4 * TrackedInput.CHUNK]), "s");
        input.readAllBytes();

        assertThat(input.byteAt(0)).isEqualTo(-1);
        assertThat(input.byteAt(4L * TrackedInput.CHUNK)).isEqualTo(-1);
    }

    private static byte[] randomText(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().getBytes(UTF_8);
    }

    private static int startOfCharacter(byte[] text, int offset) {
        int start = offset;
        while ((text[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    private static Place naivePlace(byte[] text, int offset) {
        String before = new String(text, 0, offset, UTF_8);
        long lines = before.chars().filter(c -> c == '\n').count();
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        return new Place("s", lines + 1, lastLine.codePointCount(0, lastLine.length()) + 1);
    }
}

package dev.conescope.state.json.cut;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.state.StateReadException;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonToken;

class ValueFilterTest {
    private static final Set<String> CUT_FROM_INSTANCES =
            Set.of("attributes", "attributes_flat", "sensitive_attributes", "private", "identity");

    /**
     * A token that is not inside a cut value: where it stands, and what it is. The place of a name may be forgotten,
     * since the parser looks at what comes behind it.
     */
    private record Seen(JsonToken token, long start, String place, String text) {}

    @RepeatedTest(20)
    void everyTokenOutsideCutValuesKeepsItsOffsetLineAndColumn(RepetitionInfo repetition) throws StateReadException {
        byte[] state = randomState(new Random(repetition.getCurrentRepetition()));

        List<Seen> expected = seen(new TokenCursor(input(state)));
        List<Seen> found = seen(new ValueFilter(input(state)).tokens());
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
    }

    @Test
    void theParserSeesNothingOfWhatIsCut() throws IOException {
        String state = """
                {"version": 4, "outputs": {"a": ["]", 1]}, "resources": [{"outputs": [1], "instances": [
                  {"attributes" :\t{"x": "}\\\\\\"{"}, "private": "c2VjcmV0", "index_key": "attributes",
                   "identity": null, "sensitive_attributes": [[{}]], "dependencies": ["t.a"]}]}]}""";

        assertThat(new String(new ValueFilter(input(state.getBytes(UTF_8))).readAllBytes(), UTF_8))
                .isEqualTo("""
                {"version": 4, "outputs": "", "resources": [{"outputs": [1], "instances": [
                  {"attributes" :\t"", "private": "", "index_key": "attributes",
                   "identity": null, "sensitive_attributes": "", "dependencies": ["t.a"]}]}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"outputs": {"a": [1}}                | s:1:21: the file is not valid JSON: an unexpected } here
            {"outputs": {"a": 1]                  | s:1:20: the file is not valid JSON: an unexpected ] here
            {"outputs": {"é": #}}                 | s:1:19: the file is not valid JSON: something unexpected here
            {"outputs": "é\\x"}                   | s:1:16: the file is not valid JSON
            {"outputs": {"a                       | s:1:16: the file ends in the middle
            {"outputs": {"a": "\\                 | s:1:21: the file ends in the middle
            {"outputs": {                         | s:1:14: the file ends in the middle
            {"version" 4, "outputs": {]}          | s:1:12: the file is not valid JSON
            {"version": 4}}, "outputs": {]}       | s:1:15: the file is not valid JSON
            """)
    void whatIsCutOffOrNotBalancedIsRefusedWithItsPlace(String json, String expected) {
        assertThat(refusal(json)).startsWith(expected);
    }

    @Test
    void aConflictInsideAValueIsToldByItsLine() {
        assertThat(refusal("{\"outputs\": {\n  \"a\":\n<<<<<<< HEAD\n 1}}"))
                .startsWith("s:3:1: the file has a merge conflict marker");
    }

    private static String refusal(String json) {
        TokenCursor cursor = new ValueFilter(input(json.getBytes(UTF_8))).tokens();
        try {
            while (cursor.next() != null) {
                cursor.kind();
            }
        } catch (StateReadException e) {
            return String.valueOf(e.getMessage());
        }
        return "nothing refused " + json;
    }

    private static TrackedInput input(byte[] text) {
        return new TrackedInput(new ByteArrayInputStream(text), "s");
    }

    private static List<Seen> seen(TokenCursor cursor) throws StateReadException {
        var seen = new ArrayList<Seen>();
        while (cursor.next() != null) {
            boolean scalar = cursor.at(JsonToken.VALUE_STRING) || cursor.at(JsonToken.VALUE_NUMBER_INT);
            if (isCut(cursor)) {
                cursor.skip();
            } else {
                seen.add(new Seen(
                        Objects.requireNonNull(cursor.token()),
                        cursor.start(),
                        cursor.at(JsonToken.PROPERTY_NAME) ? "" : cursor.place().toString(),
                        scalar ? cursor.text() : ""));
            }
        }
        return seen;
    }

    private static boolean isCut(TokenCursor cursor) {
        if (cursor.at(JsonToken.PROPERTY_NAME) || cursor.at(JsonToken.END_OBJECT) || cursor.at(JsonToken.END_ARRAY)) {
            return false;
        }
        String name = cursor.memberName();
        return name != null && (CUT_FROM_INSTANCES.contains(name) || name.equals("outputs"));
    }

    private static byte[] randomState(Random random) {
        var out = new StringBuilder("{\"version\": 4,\n \"outputs\": ");
        value(out, random, 3);
        out.append(", \"resources\": [");
        for (int i = 0; i < 40; i++) {
            out.append(i == 0 ? "\n" : ",\r\n")
                    .append("{\"name\": \"é\\\"n\\\\\", \"other\": ")
                    .append(random.nextInt(9))
                    .append(", \"instances\": [");
            for (int j = random.nextInt(3); j >= 0; j--) {
                instance(out, random);
                out.append(j == 0 ? "" : ", ");
            }
            out.append("]}");
        }
        return out.append("]}\n").toString().getBytes(UTF_8);
    }

    private static void instance(StringBuilder out, Random random) {
        out.append("{\"index_key\": \"日本\"");
        for (String name : CUT_FROM_INSTANCES) {
            if (random.nextBoolean()) {
                out.append(random.nextBoolean() ? "," : ", \n   ")
                        .append('"')
                        .append(name)
                        .append("\": ");
                value(out, random, 4);
            }
        }
        out.append(", \"dependencies\": [\"t.a\", \"attributes\"]}");
    }

    /** A value that now and then is longer than a chunk. */
    private static void value(StringBuilder out, Random random, int levels) {
        switch (levels == 0 ? random.nextInt(2) : 2 + random.nextInt(2)) {
            case 0 ->
                out.append("\"")
                        .append("aé😀 \\n\\\"\\\\]}".repeat(random.nextInt(6)))
                        .append("\"");
            case 1 ->
                out.append("\"")
                        .append("x".repeat(random.nextInt(300) == 0 ? random.nextInt(200_000) : random.nextInt(40)))
                        .append("\"");
            case 2 -> {
                out.append("[");
                for (int i = random.nextInt(4); i > 0; i--) {
                    value(out, random, levels - 1);
                    out.append(i == 1 ? "" : ",\n            ");
                }
                out.append("]");
            }
            default -> {
                out.append("{");
                for (int i = random.nextInt(4); i > 0; i--) {
                    out.append("\"attributes\": ");
                    value(out, random, levels - 1);
                    out.append(i == 1 ? "" : ", ");
                }
                out.append("}");
            }
        }
    }
}

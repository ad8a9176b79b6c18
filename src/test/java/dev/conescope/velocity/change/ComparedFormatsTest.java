package dev.conescope.velocity.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.Envelopes;
import dev.conescope.testkit.Packing;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of difference, in every format that a state comes in. */
class ComparedFormatsTest {
    private static final String VERSION_4 = """
            {"version": 4, "terraform_version": "1.11.4", "serial": %d, "lineage": "l", "resources": [%s]}""";
    private static final String VERSION_3 = """
            {"version": 3, "terraform_version": "0.11.14", "serial": %d, "lineage": "l", "modules": [
              {"path": ["root"], "outputs": {}, "resources": {%s}}]}""";
    private static final String SHOWN = """
            {"format_version": "1.0", "terraform_version": "1.11.%d", "values": {"root_module": {"resources": [%s]}}}""";

    /** One resource of a state, as each format writes it. */
    private record Entry(String name, String id, String size, String needs, boolean tainted) {
        String inVersion4() {
            return """
                    {"mode": "managed", "type": "t", "name": "%s", "provider": "p", "instances": [{%s
                      "attributes": {"id": "%s", "size": "%s"}, "dependencies": [%s]}]}""".formatted(name, tainted ? "\"status\": \"tainted\"," : "", id, size, quoted());
        }

        String inVersion3() {
            return """
                    "t.%s": {"type": "t", "depends_on": [%s], "primary": {"id": "%s",
                      "attributes": {"id": "%s", "size": "%s"}, "tainted": %b}}""".formatted(name, quoted(), id, id, size, tainted);
        }

        String shown() {
            return """
                    {"address": "t.%s", "mode": "managed", "type": "t", "name": "%s", "values": {"id": "%s", "size": "%s"},
                     "depends_on": [%s], "tainted": %b}""".formatted(name, name, id, size, quoted(), tainted);
        }

        private String quoted() {
            return needs.isEmpty() ? "" : "\"t." + needs + "\"";
        }
    }

    private static final List<Entry> BEFORE = List.of(
            new Entry("same", "1", "s", "", false),
            new Entry("gone", "2", "s", "", false),
            new Entry("resized", "3", "s", "", false),
            new Entry("old", "4", "s", "same", false),
            new Entry("rewired", "5", "s", "same", false),
            new Entry("marked", "6", "s", "", false),
            new Entry("sound", "7", "s", "", true));

    private static final List<Entry> AFTER = List.of(
            new Entry("same", "1", "s", "", false),
            new Entry("fresh", "8", "s", "", false),
            new Entry("resized", "3", "hunter2", "", false),
            new Entry("renamed", "4", "s", "same", false),
            new Entry("rewired", "5", "s", "fresh", false),
            new Entry("marked", "6", "s", "", true),
            new Entry("sound", "7", "s", "", false));

    /** How a state comes. */
    enum Format {
        PLAIN(VERSION_4, UnaryOperator.identity()),
        GZIP(VERSION_4, Packing::gzip),
        ZIP(VERSION_4, Packing::zip),
        ENCRYPTED(VERSION_4, Envelopes::around),
        OLD(VERSION_3, UnaryOperator.identity()),
        OLD_AND_PACKED(VERSION_3, Packing::gzip),
        SHOW_JSON(SHOWN, UnaryOperator.identity());

        private final String document;
        private final UnaryOperator<byte[]> packing;

        Format(String document, UnaryOperator<byte[]> packing) {
            this.document = document;
            this.packing = packing;
        }

        StateSnapshot load(int serial, List<Entry> entries) throws StateReadException {
            List<String> written = entries.stream()
                    .map(entry -> switch (document) {
                        case VERSION_4 -> entry.inVersion4();
                        case VERSION_3 -> entry.inVersion3();
                        default -> entry.shown();
                    })
                    .toList();
            byte[] bytes = packing.apply(
                    document.formatted(serial, String.join(",\n", written)).getBytes(UTF_8));
            var secrets = PassphraseSource.ofEnvironment(Map.of("TF_ENCRYPTION", Envelopes.CONFIGURATION)::get);
            return new StreamingStateLoader(
                            LoadOptions.DEFAULT.keepingAttributes().withSecrets(secrets))
                    .load(new ByteArrayInputStream(bytes), "s");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfDifferenceIsFound(Format format) throws StateReadException {
        try (var before = new Opened(format.load(1, BEFORE));
                var after = new Opened(format.load(2, AFTER))) {
            assertThat(StateComparison.of(before.state(), after.state()).differences())
                    .extracting(
                            difference -> difference.address().toString(),
                            difference -> difference.previous() + "",
                            difference -> difference.kinds().toString(),
                            difference -> difference.attributes().toString(),
                            difference -> difference.gained() + " for " + difference.lost())
                    .containsExactly(DIFFERENCES);
        }
    }

    private static final Tuple[] DIFFERENCES = {
        tuple("t.fresh", "null", "[ADDED]", "[]", "[] for []"),
        tuple("t.gone", "null", "[REMOVED]", "[]", "[] for []"),
        tuple("t.marked", "null", "[TAINTED]", "[]", "[] for []"),
        tuple("t.renamed", "t.old", "[MOVED]", "[]", "[] for []"),
        tuple("t.resized", "null", "[CHANGED]", "[size]", "[] for []"),
        tuple("t.rewired", "null", "[REWIRED]", "[]", "[t.fresh] for [t.same]"),
        tuple("t.sound", "null", "[UNTAINTED]", "[]", "[] for []"),
    };

    /** A state whose kept bytes are given up at the end. */
    private record Opened(StateSnapshot state) implements AutoCloseable {
        @Override
        public void close() {
            if (state.metadata().attributes() != null) {
                state.metadata().attributes().close();
            }
        }
    }
}

package dev.conescope.state.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.finding.FindingCode;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state that is read in parts comes out as one that is read from its beginning to its end. */
class PartedReaderTest {
    private static final int MUTATIONS = 4_000;
    private static final int PART = 400;
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
            "01",
            "1.5",
            "\"\"",
            "[]",
            "\n    {",
            ",\n    {",
            "é",
            "\u0000",
            "\\u00e9",
            "\"mode\": \"data\",",
            "\"instances\": null,");

    private static final String RESOURCE = """
                {
                  "module": "module.s[\\"kö\\\\u0026%d\\"]",
                  "mode": "managed",
                  "type": "aws_part",
                  "name": "p%d",
                  "provider": "provider[\\"registry.terraform.io/hashicorp/aws\\"]",
                  "instances": [
                    {
                      "index_key": %s,
                      "schema_version": 0,
                      "attributes": {
                        "text": "a } ] \\" %d",
                        "list": [1.5e3, null, [true]]
                      },
                      "sensitive_attributes": [],
                      "private": "c2VjcmV0",
                      "dependencies": [
                        "aws_hub.h1",
                        "module.s.aws_part.p%d"
                      ],
                      "create_before_destroy": true
                    }
                  ]
                }""".indent(4).stripTrailing();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsReadIsTheSame() throws IOException {
        String state = state(resources(50));

        assertThat(parted(state)).isNotNull();
        assertSame(state);
    }

    @Test
    void equalListsOfDifferentPartsAreTheSameObject() throws IOException {
        DocumentReader document =
                Objects.requireNonNull(parted(state(resources(50).replaceAll("p\\d+\"\n", "p1\"\n"))));

        List<StateResource> resources = document.resources();
        assertThat(resources.getLast().instances().getFirst().dependencies())
                .isSameAs(resources.getFirst().instances().getFirst().dependencies());
    }

    @Test
    void oddDependenciesAreToldWithTheirFirstPlaceAndHowOftenTheyCame() throws IOException {
        String state = state(resources(60).replaceAll("h1\"", "h1[0]\"").replaceAll("s.aws_part.p33\"", "s\""));

        DocumentReader document = Objects.requireNonNull(parted(state));
        document.resources();
        assertThat(document.findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.DEPENDENCY_WITH_KEY, FindingCode.UNREADABLE_DEPENDENCY);
        assertSame(state);
    }

    @Test
    void whatFollowsTheListMayLookLikeResources() throws IOException {
        String check = "    {\n      \"object_kind\": \"resource\",\n      \"status\": \"pass\"\n    }";
        String state = state(resources(20))
                .replace(
                        "\"check_results\": null",
                        "\"check_results\": [\n" + String.join(",\n", listOf(check, 30)) + "\n  ]");

        assertThat(parted(state)).isNotNull();
        assertSame(state);
    }

    @Test
    void whatCannotBeToldFromPartsIsLeftToWhoeverReadsTheWhole() throws IOException {
        String sound = resources(50);

        assertThat(parted(state(sound + ",\n" + sound)))
                .as("resources that come twice")
                .isNull();
        assertThat(parted(state(sound).replace("p49\",", "p49\",,")))
                .as("a fault")
                .isNull();
        assertThat(parted(state(sound).replace("\"version\": 4", "\"version\": 5")))
                .as("a newer version")
                .isNull();
        assertThat(parted(state(sound).replace("null\n}", "null,\n \"resources\": []\n}")))
                .as("two lists")
                .isNull();
        assertThat(parted(state(sound).replace("null\n}", "null,\n \"serial\": 8\n}")))
                .as("a member twice")
                .isNull();
        assertThat(parted("{\"outputs\": {" + state(sound) + "}}"))
                .as("another place")
                .isNull();
        assertThat(parted(state(sound).replaceAll("\\n *", ""))).as("one line").isNull();
        assertThat(parted(state(sound) + "{")).as("something behind the end").isNull();
    }

    @Test
    void whatStandsOutsideQuotesInAValueIsLeftToWhoeverReadsTheValue() throws IOException {
        String state = state(resources(50)).replace("null, [true]", "null, [@]");

        assertThat(parted(state)).isNotNull();
        assertThatThrownBy(() -> new StreamingStateLoader(LoadOptions.DEFAULT.withStrict(true))
                        .load(Files.writeString(file(), state)))
                .isInstanceOf(StateReadException.class)
                .hasMessageContaining("not valid JSON");
    }

    @Test
    void aDamagedStateIsReadAsAWholeOrComesOutTheSame() throws IOException {
        byte[] original = state(resources(12)).getBytes(UTF_8);
        var random = new Random(12);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            int from = random.nextInt(original.length);
            int to = Math.min(original.length, from + random.nextInt(40));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            String damaged = new String(Arrays.copyOf(original, from), UTF_8)
                    + (random.nextBoolean() ? piece : "")
                    + new String(
                            Arrays.copyOfRange(original, random.nextBoolean() ? from : to, original.length), UTF_8);
            boolean same = PartedStates.readTheSame(file(), damaged.getBytes(UTF_8), PART);
            read += same ? 1 : 0;
        }
        assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS - 1);
    }

    private static List<String> listOf(String text, int times) {
        return IntStream.range(0, times).mapToObj(_ -> text).toList();
    }

    private static String resources(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> RESOURCE.formatted(i % 3, i, i % 2 == 0 ? i : "\"k" + i + "\"", i, i % 7 + 30))
                .collect(Collectors.joining(",\n"));
    }

    private static String state(String resources) {
        return """
                {
                  "version": 4,
                  "terraform_version": "1.11.4",
                  "serial": 7,
                  "lineage": "l",
                  "outputs": {},
                  "resources": [
                %s
                  ],
                  "check_results": null
                }
                """.formatted(resources);
    }

    private @Nullable DocumentReader parted(String state) throws IOException {
        return PartedStates.parted(file(), state.getBytes(UTF_8), PART);
    }

    private Path file() {
        return folder.resolve("s.tfstate");
    }

    private void assertSame(String state) throws IOException {
        assertThat(PartedStates.readTheSame(file(), state.getBytes(UTF_8), PART))
                .isTrue();
    }
}

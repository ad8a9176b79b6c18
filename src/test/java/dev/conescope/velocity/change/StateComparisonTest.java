package dev.conescope.velocity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.change.InstanceDifference.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateComparisonTest {
    @TempDir
    Path folder;

    private int files;

    private StateSnapshot state(String... resources) throws Exception {
        String json = """
                {"version": 4, "terraform_version": "1.11.4", "serial": %d, "lineage": "l", "resources": [%s]}""".formatted(++files, String.join(",", resources));
        return new StreamingStateLoader().load(Files.writeString(folder.resolve(files + ".tfstate"), json));
    }

    private static String resource(String name, String attributes) {
        return """
                {"mode": "managed", "type": "t", "name": "%s", "provider": "p", "instances": [{"attributes": %s}]}""".formatted(name, attributes);
    }

    private List<InstanceDifference> differences(String before, String after) throws Exception {
        return StateComparison.of(state(before), state(after)).differences();
    }

    @Test
    void orderOfKeysAndSpellingOfNumbersDoNotMatter() throws Exception {
        assertThat(
                        differences(
                                resource(
                                        "a",
                                        "{\"id\": \"1\", \"n\": 100, \"m\": {\"x\": [1, {\"y\": 0.5, \"z\": true}], \"w\": \"\"}}"),
                                resource(
                                        "a",
                                        "{\"m\": {\"w\": \"\", \"x\": [1.0, {\"z\": true, \"y\": 5e-1}]}, \"n\": 1e2, \"id\": \"\\u0031\"}")))
                .isEmpty();
    }

    @Test
    void aPackedStateEqualsThePlainOne() throws Exception {
        Path plain = Path.of("assets", "samples", "web-platform", "terraform.tfstate");
        Path packed = folder.resolve("packed.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(plain, out);
        }
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());

        assertThat(StateComparison.of(loader.load(plain), loader.load(packed)).differences())
                .isEmpty();
    }

    @Test
    void changedAttributesOfAVersion3StateAreTold() throws Exception {
        assertThat(StateComparison.of(version3("10.0.0.0/16"), version3("10.1.0.0/16"))
                        .differences())
                .extracting(InstanceDifference::kinds, InstanceDifference::attributes)
                .containsExactly(tuple(List.of(Kind.CHANGED), List.of("cidr")));
    }

    private StateSnapshot version3(String cidr) throws Exception {
        String json = """
                {"version": 3, "terraform_version": "0.11.14", "serial": 1, "lineage": "l", "modules": [{"path": ["root"],
                 "outputs": {}, "resources": {"aws_vpc.main": {"type": "aws_vpc", "depends_on": [],
                 "primary": {"id": "vpc-1", "attributes": {"id": "vpc-1", "cidr": "%s"}}}}}]}""".formatted(cidr);
        return new StreamingStateLoader().load(Files.writeString(folder.resolve(++files + ".tfstate"), json));
    }

    @Test
    void whatLooksAlikeAndIsNotIsTold() throws Exception {
        String before =
                "{\"a\": \"1\", \"b\": [1, 2], \"c\": [[], []], \"d\": {}, \"e\": {\"x\": 1, \"y\": 2}, \"f\": \"null\"}";
        String after = "{\"a\": 1, \"b\": [2, 1], \"c\": [[[]]], \"d\": [], \"e\": {\"x\": 2, \"y\": 1}, \"f\": null}";

        assertThat(differences(resource("r", before), resource("r", after)))
                .extracting(InstanceDifference::kinds, InstanceDifference::attributes)
                .containsExactly(tuple(List.of(Kind.CHANGED), List.of("a", "b", "c", "d", "e", "f")));
    }

    @Test
    void anObjectOfTheSameTypeAndIdWasMoved() throws Exception {
        List<InstanceDifference> found =
                differences(resource("old", "{\"id\": \"i-1\"}"), resource("new", "{\"id\": \"i-1\"}"));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().address()).hasToString("t.new");
        assertThat(found.getFirst().previous()).hasToString("t.old");
        assertThat(found.getFirst().kinds()).containsExactly(Kind.MOVED);
    }

    @Test
    void anIdThatSeveralHaveTellsNoMove() throws Exception {
        String same = "{\"id\": \"i-1\"}";
        StateSnapshot before = state(resource("one", same), resource("two", same));
        StateSnapshot after = state(resource("three", same));

        assertThat(StateComparison.of(before, after).differences())
                .extracting(InstanceDifference::kinds)
                .containsExactly(List.of(Kind.REMOVED), List.of(Kind.ADDED), List.of(Kind.REMOVED));
    }

    @Test
    void anyValueWrittenOtherwiseIsEqualAndAnyChangeIsFound() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var shape = new Random(seed);
            String before = value(shape, random, 3);
            String rewritten = value(new Random(seed), new Random(~seed), 3);
            assertThat(differences(
                            resource("a", "{\"v\": " + before + "}"), resource("a", "{\"v\": " + rewritten + "}")))
                    .as("%s and %s", before, rewritten)
                    .isEmpty();
            assertThat(differences(
                            resource("a", "{\"v\": " + before + "}"), resource("a", "{\"v\": [" + before + "]}")))
                    .hasSize(1);
        }
    }

    /** A value made by {@code shape}, spelt by {@code spelling}. */
    private static String value(Random shape, Random spelling, int depth) {
        return switch (depth == 0 ? shape.nextInt(3) : shape.nextInt(5)) {
            case 0 -> shape.nextInt(9) + (spelling.nextBoolean() ? ".0" : "e0");
            case 1 -> "\"s" + shape.nextInt(9) + "\"";
            case 2 -> shape.nextBoolean() ? "true" : "null";
            case 3 -> list(shape, spelling, depth);
            default -> object(shape, spelling, depth);
        };
    }

    private static String list(Random shape, Random spelling, int depth) {
        var items = new ArrayList<String>();
        for (int left = shape.nextInt(4); left > 0; left--) {
            items.add(value(shape, spelling, depth - 1));
        }
        return "[" + String.join(spelling.nextBoolean() ? ", " : ",", items) + "]";
    }

    private static String object(Random shape, Random spelling, int depth) {
        var members = new ArrayList<String>();
        for (int left = shape.nextInt(4); left > 0; left--) {
            members.add("\"k" + left + "\": " + value(shape, spelling, depth - 1));
        }
        Collections.shuffle(members, spelling);
        return "{" + String.join(",", members) + "}";
    }
}

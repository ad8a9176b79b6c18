package dev.conescope.velocity.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.plan.read.Plans;
import dev.conescope.state.StateReadException;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.SharedStates;
import dev.conescope.testkit.TestGraphs;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
    private static Map<FindingCode, List<String>> found(StateGraph graph) {
        return Diagnosis.of(graph).symptoms().stream()
                .collect(Collectors.toMap(
                        Symptom::code,
                        symptom -> symptom.findings().stream()
                                .map(finding -> finding.message())
                                .toList()));
    }

    private static final String ODD = """
            {"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "l", "resources": [
              %s,
              {"mode": "managed", "type": "t", "name": "none", "instances": []},
              {"mode": "managed", "type": "t", "name": "twin", "instances": [{"index_key": "k"}, {"index_key": "k"}]}]}""";

    /** An entry of {@code resources} with one instance. */
    private static String resource(String name, String instance) {
        return "{\"mode\": \"managed\", \"type\": \"t\", \"name\": \"" + name + "\", \"instances\": [{" + instance
                + "}]}";
    }

    private static String needing(String name, String dependencies) {
        return resource(name, "\"dependencies\": [" + dependencies + "]");
    }

    private static Map<FindingCode, Symptom> odd() throws StateReadException {
        String resources = String.join(
                ",\n",
                needing("circle", "\"t.round\""),
                needing("round", "\"t.circle\""),
                needing("self", "\"t.self\""),
                needing("lost", "\"module.m.t.gone\""),
                needing("keyed", "\"t.low[0]\""),
                needing("garbled", "\"t\""),
                needing("top", "\"t.middle\""),
                needing("middle", "\"t.low\""),
                resource("low", ""),
                resource("half", "\"status\": \"tainted\", \"index_key\": 3"),
                resource("old", "\"deposed\": \"4b303021\""),
                resource("twice", "\"index_key\": 0"),
                resource("twice", "\"index_key\": 1"));
        byte[] state = ODD.formatted(resources).getBytes(UTF_8);
        var snapshot = new StreamingStateLoader().load(new ByteArrayInputStream(state), "s");
        return Diagnosis.of(StateGraph.of(snapshot, ModuleRule.CONFIG)).symptoms().stream()
                .collect(Collectors.toMap(Symptom::code, Function.identity()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CYCLE                 | t.circle          | t.circle -> t.round -> t.circle         | repair the lists
            SELF_DEPENDENCY       | t.self            | lists itself                            | left out
            DANGLING_DEPENDENCY   | module.m.t.gone   | t.lost depends on module.m.t.gone       | the next apply
            DEPENDENCY_WITH_KEY   | t.low[0]          | taken as the whole resource t.low       | Take the key
            UNREADABLE_DEPENDENCY | t                 | is no address and was left out          | Repair or remove
            NOT_CLOSED            | t.top             | t.top does not list t.low               | an apply rewrites
            TAINTED               | t.half[3]         | t.half[3] is tainted                    | untaint
            DEPOSED               | t.old             | t.old has the deposed object 4b303021   | has its destruction
            DUPLICATE_ADDRESS     | t.twice           | t.twice has another entry               | keep one entry
            DUPLICATE_INSTANCE    | t.twin["k"]       | t.twin["k"] is in the file more than once | keep one entry
            NO_INSTANCES          | t.none            | t.none has no instances                 | harmless
            """)
    void everyOddityIsToldWithItsAddressWhatItMeansAndWhatToDo(
            FindingCode code, String address, String message, String advice) throws Exception {
        Symptom symptom = Objects.requireNonNull(odd().get(code));

        assertThat(symptom.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo(address);
            assertThat(finding.message()).contains(message);
        });
        assertThat(symptom.meaning()).isNotBlank();
        assertThat(symptom.advice()).contains(advice);
    }

    @Test
    void whatAnOldStateCannotTellIsCountedAndExplained() throws Exception {
        var state = new StreamingStateLoader().load(Path.of("src/test/resources/states/formats/v3.tfstate"));
        Diagnosis diagnosis = Diagnosis.of(StateGraph.of(state, ModuleRule.CONFIG));

        assertThat(diagnosis.symptoms())
                .filteredOn(symptom -> symptom.code() == FindingCode.UNRESOLVED_DEPENDENCY)
                .singleElement()
                .satisfies(symptom -> {
                    assertThat(symptom.findings().getFirst().message())
                            .startsWith("2 depends_on entries")
                            .contains("local.names", "var.image");
                    assertThat(symptom.meaning()).contains("up to 0.12");
                });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MODULE_WITHOUT_PATH",
                "KEY_WITHOUT_TYPE",
                "UNRESOLVED_DEPENDENCY",
                "DEPENDENCIES_LOST",
                "MODULE_RULE_UNPROVEN",
                "ORPHAN",
                "LISTS_NOTHING",
                "HUB",
                "LONGEST_CHAIN"
            })
    void theOtherKindsHaveAdviceOfTheirOwnToo(FindingCode code) {
        assertThat(Advice.on(code).meaning()).doesNotStartWith("Something in the file");
    }

    @Test
    void aListThatLacksWhatItsDependenciesListIsNotClosed() {
        var found = found(TestGraphs.of("a>b b>c d>b,c"));

        assertThat(found.get(FindingCode.NOT_CLOSED))
                .containsExactly("t.a does not list t.c, which its dependencies list.");
    }

    @Test
    void theLongestChainIsNamedFromItsEnd() {
        var found = found(TestGraphs.of("a>b,c b>c x>c"));

        assertThat(found.get(FindingCode.LONGEST_CHAIN))
                .containsExactly("The longest chain has 3 resources: t.a -> t.b -> t.c.");
    }

    @Test
    void aHubHasMoreThanTwentyDrawnDependents() {
        String twentyOne =
                IntStream.range(0, 21).mapToObj(i -> "n" + i + ">hub").collect(Collectors.joining(" "));
        String twenty = IntStream.range(0, 20).mapToObj(i -> "n" + i + ">hub").collect(Collectors.joining(" "));

        assertThat(found(TestGraphs.of(twentyOne)).get(FindingCode.HUB))
                .containsExactly("t.hub has 21 direct dependents.");
        assertThat(found(TestGraphs.of(twenty))).doesNotContainKey(FindingCode.HUB);
    }

    @Test
    void aCircleHasNoLongestChain() {
        var found = found(TestGraphs.of("a>b b>a c>a"));

        assertThat(found).containsKey(FindingCode.CYCLE).doesNotContainKey(FindingCode.LONGEST_CHAIN);
    }

    @Test
    void whatTheConfigurationDoesNotHaveIsAnOrphanUnlessItIsMoved() throws Exception {
        String configuration = """
                {"root_module": {"resources": [{"mode": "managed", "type": "t", "name": "a"}]}}""";
        String moved = Plans.change("t.a", "\"no-op\"", "\"previous_address\": \"t.old\"");
        Diagnosis diagnosis = Diagnosis.of(TestGraphs.of("old b"), Plans.load(Plans.json(moved, configuration)));

        assertThat(diagnosis.symptoms()).extracting(Symptom::code).containsExactly(FindingCode.ORPHAN);
        assertThat(diagnosis.symptoms().getFirst().findings())
                .extracting(Finding::address)
                .containsExactly("t.b");
        assertThat(diagnosis.troubles()).isEqualTo(1);
    }

    @Test
    void aConfigurationAnswersWhetherAListIsRightlyEmpty() throws Exception {
        StateGraph graph = TestGraphs.of("a>z b>z c>z e>z f>z g>z d");
        String configuration = Stream.of("a", "b", "c", "d", "e", "f", "g", "z")
                .map(name -> "{\"mode\": \"managed\", \"type\": \"t\", \"name\": \"" + name + "\"}")
                .collect(Collectors.joining(",", "{\"root_module\": {\"resources\": [", "]}}"));

        assertThat(Diagnosis.of(graph).symptoms()).extracting(Symptom::code).contains(FindingCode.LISTS_NOTHING);
        assertThat(Diagnosis.of(graph, Plans.load(Plans.json("", configuration)))
                        .symptoms())
                .extracting(Symptom::code)
                .doesNotContain(FindingCode.LISTS_NOTHING);
    }

    @Test
    void aSoundStateHasNotesOnly() throws Exception {
        var state = new StreamingStateLoader().load(SharedStates.file("aws/platform/terraform.tfstate"));
        Diagnosis diagnosis = Diagnosis.of(StateGraph.of(state, ModuleRule.INSTANCE));

        assertThat(diagnosis.troubles()).isZero();
        assertThat(diagnosis.symptoms()).isNotEmpty();
    }
}

package dev.conescope.velocity.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.plan.read.Plans;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.SharedStates;
import dev.conescope.testkit.TestGraphs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static Map<FindingCode, List<String>> found(StateGraph graph) {
        return Diagnosis.of(graph).symptoms().stream()
                .collect(Collectors.toMap(
                        Symptom::code,
                        symptom -> symptom.findings().stream()
                                .map(finding -> finding.message())
                                .toList()));
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
    void aSoundStateHasNotesOnly() throws Exception {
        var state = new StreamingStateLoader().load(SharedStates.file("aws/platform/terraform.tfstate"));
        Diagnosis diagnosis = Diagnosis.of(StateGraph.of(state, ModuleRule.INSTANCE));

        assertThat(diagnosis.troubles()).isZero();
        assertThat(diagnosis.symptoms()).isNotEmpty();
    }
}

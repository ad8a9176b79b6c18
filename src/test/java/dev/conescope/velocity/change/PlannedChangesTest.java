package dev.conescope.velocity.change;

import static dev.conescope.plan.read.Plans.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.StateGraph;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanAction;
import dev.conescope.plan.read.Plans;
import dev.conescope.state.StateSnapshot;
import dev.conescope.testkit.TestGraphs;
import dev.conescope.velocity.Reason;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedChangesTest {
    private static final String NO_CONFIGURATION = "{\"root_module\": {}}";

    private record Matched(StateGraph graph, PlannedChanges changes) {
        static Matched of(String state, Plan plan) {
            StateSnapshot snapshot = TestGraphs.snapshot(state);
            PlanEvidence evidence = PlanEvidence.of(plan, snapshot);
            StateGraph graph = StateGraph.of(snapshot, evidence.defaultRule(), evidence.supplement());
            return new Matched(graph, PlannedChanges.of(plan, graph, evidence.declared()));
        }

        List<String> changed() {
            return TestGraphs.names(graph, changes.changed());
        }
    }

    private static Matched matched(String state, String... changes) throws Exception {
        return Matched.of(state, Plans.load(Plans.json(String.join(",", changes), NO_CONFIGURATION)));
    }

    @Test
    void everythingButDoingNothingAndReadingChanges() throws Exception {
        Matched found = matched(
                "a b c d e f",
                change("t.a", "\"no-op\"", ""),
                change("t.b", "\"update\"", ""),
                change("t.c", "\"forget\"", ""),
                change("t.d", "\"delete\", \"create\"", ""),
                change("t.e", "\"read\"", ""),
                change("t.new", "\"no-op\"", "\"previous_address\": \"t.f\""));

        assertThat(found.changed()).containsExactly("b", "c", "d", "f");
        assertThat(found.changes().planned()).isEmpty();
        assertThat(found.changes().action(TestGraphs.id(found.graph(), "d"))).contains(PlanAction.DELETE_THEN_CREATE);
    }

    @Test
    void theStrongestActionOfTheInstancesStandsForTheResource() throws Exception {
        Matched found = matched(
                "a[0] a[1] a[2]",
                change("t.a[0]", "\"no-op\"", ""),
                change("t.a[1]", "\"update\"", ""),
                change("t.a[2]", "\"delete\"", "\"action_reason\": \"delete_because_count_index\""),
                change("t.a[3]", "\"create\"", ""));

        int node = TestGraphs.id(found.graph(), "a");
        assertThat(found.changes().action(node)).contains(PlanAction.DELETE);
        assertThat(found.changes().changes(node)).hasSize(4);
        assertThat(found.changes().planned()).isEmpty();
    }

    @Test
    void whatTheStateShouldHoldAndDoesNotIsSaid() throws Exception {
        Matched found = matched("a", change("t.other", "\"update\"", ""), change("t.third", "\"no-op\"", ""));

        assertThat(found.changes().findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.PLAN_OF_ANOTHER_STATE);
        assertThat(found.changes().findings().getFirst().message()).contains("t.other and 1 more");
    }

    @Test
    void plannedResourcesComeAfterWhatTheyReferTo() throws Exception {
        String configuration = """
                {"root_module": {"resources": [
                  {"mode": "managed", "type": "t", "name": "a", "expressions": {"x": {"references": ["t.b.id", "t.b"]}}},
                  {"mode": "managed", "type": "t", "name": "b", "expressions": {"x": {"references": ["t.held.id", "t.held"]}}},
                  {"mode": "managed", "type": "t", "name": "held"}]}}""";
        Plan plan = Plans.load(
                Plans.json(change("t.a", "\"create\"", "") + "," + change("t.b", "\"create\"", ""), configuration));
        PlannedChanges changes = Matched.of("held", plan).changes();

        assertThat(changes.planned())
                .extracting(planned -> planned.address() + " " + planned.dependencies())
                .containsExactly("t.b [t.held]", "t.a [t.b]");
        assertThat(changes.changed().isEmpty()).isTrue();
    }

    @Test
    void listsThatTheStateLostComeFromTheConfiguration() throws Exception {
        String configuration = """
                {"root_module": {"resources": [
                  {"mode": "managed", "type": "t", "name": "a", "expressions": {"x": {"references": ["t.b.id", "t.b"]}}},
                  {"mode": "managed", "type": "t", "name": "b"}]}}""";
        Matched found = Matched.of("a b", Plans.load(Plans.json("", configuration)));

        int node = TestGraphs.id(found.graph(), "a");
        assertThat(TestGraphs.names(found.graph(), found.graph().recorded().dependencies(node)))
                .containsExactly("b");
        assertThat(found.graph().findings()).extracting(Finding::code).containsExactly(FindingCode.DEPENDENCIES_LOST);
    }

    @Test
    void whatFeedsAProviderIsRefreshedWithWhatItServes() throws Exception {
        String configuration = """
                {"provider_config": {
                   "outer": {"name": "outer", "expressions": {"x": {"references": ["t.seed.id", "t.seed"]}}},
                   "inner": {"name": "inner", "expressions": {"x": {"references": ["t.cluster.id", "t.cluster"]}}}},
                 "root_module": {"resources": [
                  {"mode": "managed", "type": "t", "name": "app", "provider_config_key": "inner"},
                  {"mode": "managed", "type": "t", "name": "cluster", "provider_config_key": "outer"},
                  {"mode": "managed", "type": "t", "name": "seed", "provider_config_key": "none"}]}}""";
        Matched found = Matched.of("app>cluster,seed cluster>seed", Plans.load(Plans.json("", configuration)));
        var target = TestGraphs.nodes(found.graph(), "app");
        var scope = new VelocityEngine(found.graph())
                .scope(new ScopeRequest(target, target, RefreshStrategy.OPTIMIZED, true, found.changes(), List.of()));

        assertThat(TestGraphs.names(found.graph(), scope.refresh())).containsExactly("app", "cluster", "seed");
        assertThat(scope.reason(TestGraphs.id(found.graph(), "cluster"))).contains(new Reason.FeedsProvider("inner"));
        assertThat(scope.reason(TestGraphs.id(found.graph(), "seed"))).contains(new Reason.FeedsProvider("outer"));
    }
}

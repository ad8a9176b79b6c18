package dev.conescope.velocity.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.plan.Plan;
import dev.conescope.plan.read.PlanLoader;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.ScopeInvariants;
import dev.conescope.testkit.SharedStates;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStats;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of plans that were really made, for states that were really applied. */
class KnownPlansTest {
    private record Case(PlanEvidence evidence, StateGraph graph, PlannedChanges changes) {
        static Case of(String state, String plan) throws Exception {
            StateSnapshot snapshot = new StreamingStateLoader().load(SharedStates.file(state + "/terraform.tfstate"));
            Plan read = PlanLoader.load(SharedStates.file(state + "/" + plan));
            PlanEvidence evidence = PlanEvidence.of(read, snapshot);
            StateGraph graph = StateGraph.of(snapshot, evidence.defaultRule(), evidence.supplement());
            return new Case(evidence, graph, PlannedChanges.of(read, graph, evidence.declared()));
        }

        RefreshScope scope(String target) throws Exception {
            NodeSet targets = new TargetResolver(graph).resolve(target);
            NodeSet changed = changes.changed().union(changes.drifted());
            return ScopeInvariants.check(new VelocityEngine(graph)
                    .scope(new ScopeRequest(targets, changed, RefreshStrategy.OPTIMIZED, true, changes, List.of())));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            made/m2000   | plan-mixed.json.gz       | module.service["s0042"].module.db[0].terraform_data.instance | 6  | 6 | 1456 | 11 | 17
            aws/platform | plan-replace-one.json.gz | module.database.aws_db_instance.primary                       | 24 | 8 | 131  | 0  | 4
            """)
    void scopesAreThoseOfTheDesignsPictures(
            String state, String plan, String target, int refresh, int fixed, int untouched, int planned, int outside)
            throws Exception {
        Case known = Case.of(state, plan);
        RefreshScope scope = known.scope(target);
        RefreshStats stats = scope.stats();

        assertThat(known.evidence().supplement().proof().doubt()).isEmpty();
        assertThat(known.graph().rule()).isEqualTo(ModuleRule.INSTANCE);
        assertThat(known.graph().ruleProven()).isTrue();
        assertThat(stats.refresh()).isEqualTo(refresh);
        assertThat(stats.fixed()).isEqualTo(fixed);
        assertThat(stats.untouched()).isEqualTo(untouched);
        assertThat(known.changes().planned()).hasSize(planned);
        assertThat(scope.changedOutside().size()).isEqualTo(outside);
        if (state.startsWith("aws")) {
            assertThat(stats.managedRefreshed()).isEqualTo(41);
            assertThat(stats.managedObjects()).isEqualTo(223);
        }
    }

    /** What the plans' own summaries say, by resource. */
    @ParameterizedTest
    @CsvSource({
        "made/m200, plan-noop.json, 0, 0, 0",
        "made/f200, plan-noop.json, 0, 0, 0",
        "aws/platform, plan-noop.json.gz, 0, 2, 0",
        "aws/platform, plan-update-one.json.gz, 1, 2, 0",
        "aws/platform, plan-replace-one.json.gz, 11, 2, 0",
    })
    void changesAndDriftAreToldApart(String state, String plan, int changed, int drifted, int planned)
            throws Exception {
        PlannedChanges changes = Case.of(state, plan).changes();

        assertThat(changes.changed().size()).isEqualTo(changed);
        assertThat(changes.drifted().size()).isEqualTo(drifted);
        assertThat(changes.planned()).hasSize(planned);
        assertThat(changes.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"aws/platform, plan-orphan.json.gz", "aws/platform, plan-mixed.json.gz", "made/m200, plan-delete.json"})
    void everyOrphanIsChanged(String state, String plan) throws Exception {
        Case known = Case.of(state, plan);

        for (int node : known.graph().all().toArray()) {
            boolean orphaned = known.changes().changes(node).stream().anyMatch(change -> change.orphaned());
            assertThat(!orphaned || known.changes().changed().contains(node)).isTrue();
        }
        assertThat(known.changes().changed().isEmpty()).isFalse();
    }
}

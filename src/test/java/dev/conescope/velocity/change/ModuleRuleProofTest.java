package dev.conescope.velocity.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.Supplement.RuleProof;
import dev.conescope.plan.read.Plans;
import dev.conescope.testkit.TestGraphs;
import org.junit.jupiter.api.Test;

class ModuleRuleProofTest {
    private static final String POOL = """
            "pool": {"for_each_expression": {"references": ["var.pools"]},
              "expressions": {"name": {"references": [%s]}},
              "module": {"resources": [
                {"mode": "managed", "type": "t", "name": "inner", "expressions": {"x": {"references": ["var.name"]}}},
                {"mode": "managed", "type": "t", "name": "outer", "expressions": {"x": {"references": ["t.inner"]}}}]}}""";

    private static final String STATE =
            "module.pool[\"a\"].t.outer>module.pool.t.inner module.pool[\"b\"].t.outer>module.pool.t.inner"
                    + " module.pool[\"a\"].t.inner module.pool[\"b\"].t.inner base";

    private static RuleProof proof(String state, String poolReferences, String otherCalls, String resources)
            throws Exception {
        String calls = POOL.formatted(poolReferences) + otherCalls;
        String root = "{\"root_module\": {\"resources\": [%s], \"module_calls\": {%s}}}".formatted(resources, calls);
        return PlanEvidence.of(Plans.load(Plans.json("", root)), TestGraphs.snapshot(state))
                .supplement()
                .proof();
    }

    @Test
    void aCallThatUsesNothingOfItselfProvesTheRule() throws Exception {
        assertThat(proof(STATE, "\"t.base.id\", \"t.base\"", "", "")).isEqualTo(new RuleProof(true, ""));
    }

    @Test
    void aCallThatUsesItsOwnOutputRefutesIt() throws Exception {
        assertThat(proof(STATE, "\"module.pool[\\\"a\\\"].id\", \"module.pool[\\\"a\\\"]\"", "", ""))
                .isEqualTo(new RuleProof(false, "The arguments of module.pool use its own outputs."));
    }

    @Test
    void aWayThroughResourcesAndOtherCallsRefutesIt() throws Exception {
        String other = """
                , "names": {"expressions": {"in": {"references": ["t.between.id", "t.between"]}}, "module": {}}""";
        String between = """
                {"mode": "managed", "type": "t", "name": "between", "expressions": {"x": {"references": ["module.pool"]}}}""";

        assertThat(proof(STATE, "\"module.names.out\", \"module.names\"", other, between)
                        .proven())
                .isFalse();
    }

    @Test
    void aLocalValueIsBoundedByAResourceThatUsesItAndListsNothingOfTheCall() throws Exception {
        String user = """
                {"mode": "managed", "type": "t", "name": "base", "expressions": {"x": {"references": ["local.name"]}}}""";

        assertThat(proof(STATE, "\"local.name\"", "", user).proven()).isTrue();
    }

    @Test
    void aLocalValueThatMayBeMadeOfTheCallProvesNothing() throws Exception {
        String state = STATE.replace(
                "t.inner module.pool[\"b\"].t.inner",
                "t.inner>module.pool.t.seed"
                        + " module.pool[\"b\"].t.inner>module.pool.t.seed module.pool[\"a\"].t.seed");

        assertThat(proof(state, "\"local.name\"", "", ""))
                .isEqualTo(
                        new RuleProof(
                                false,
                                "The arguments of module.pool use local.name, and neither the plan nor the state tells what that is made of."));
    }

    @Test
    void aModuleThatTheConfigurationDoesNotHaveProvesNothing() throws Exception {
        assertThat(proof(STATE + " module.gone[0].t.x", "\"t.base\"", "", "").doubt())
                .startsWith("The configuration does not have module.gone[0] any more");
    }

    @Test
    void withoutAConfigurationNothingIsProven() throws Exception {
        var plan = Plans.load("{\"format_version\": \"1.0\", \"resource_changes\": []}");

        assertThat(PlanEvidence.of(plan, TestGraphs.snapshot(STATE))
                        .supplement()
                        .proof())
                .isEqualTo(new RuleProof(false, "The plan does not tell its configuration."));
    }
}

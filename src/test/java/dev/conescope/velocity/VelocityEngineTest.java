package dev.conescope.velocity;

import static dev.conescope.testkit.TestGraphs.FOUR;
import static dev.conescope.testkit.TestGraphs.deposed;
import static dev.conescope.testkit.TestGraphs.id;
import static dev.conescope.testkit.TestGraphs.instance;
import static dev.conescope.testkit.TestGraphs.names;
import static dev.conescope.testkit.TestGraphs.nodes;
import static dev.conescope.testkit.TestGraphs.resource;
import static dev.conescope.testkit.TestGraphs.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.address.InstanceKey;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.testkit.ScopeInvariants;
import dev.conescope.testkit.TestGraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VelocityEngineTest {
    private final StateGraph four = TestGraphs.of(FOUR + " unrelated");

    @Test
    void changedSubnetOfTheTargetInstanceLeavesVpcAndSecurityGroupStatic() {
        RefreshScope scope = scope(RefreshStrategy.OPTIMIZED, true, nodes(four, "instance"), nodes(four, "subnet"));

        assertThat(names(four, scope.refresh())).containsExactly("instance", "subnet");
        assertThat(names(four, scope.fixed())).containsExactly("security_group", "vpc");
        assertThat(scope.role(id(four, "unrelated"))).isEqualTo(Role.UNTOUCHED);
        assertThat(scope.stats().savingsPercent()).isEqualTo(60.0);
    }

    @Test
    void everyMemberOfAChangeConeBearsItsReason() {
        RefreshScope scope = scope(RefreshStrategy.OPTIMIZED, true, nodes(four, "subnet"), nodes(four, "vpc"));
        assertThat(because(scope, "subnet")).isEqualTo("target");
        assertThat(because(scope, "vpc")).isEqualTo("changed");
        assertThat(because(scope, "instance")).isEqualTo("downstream of target t.subnet");

        scope = scope(RefreshStrategy.OPTIMIZED, true, nodes(four, "instance"), nodes(four, "vpc", "instance"));
        assertThat(because(scope, "instance")).isEqualTo("target, changed");
        assertThat(because(scope, "subnet")).isEqualTo("depends on changed t.vpc");
        assertThat(scope.fixed().isEmpty()).isTrue();

        scope = scope(RefreshStrategy.OPTIMIZED, true, nodes(four, "instance"), NodeSet.EMPTY);
        assertThat(because(scope, "vpc")).isEqualTo("unchanged upstream");
        assertThat(scope.reason(id(four, "unrelated"))).isEmpty();
    }

    @Test
    void theReasonNamesTheNearestChangedResource() {
        StateGraph graph = TestGraphs.of("target>mid mid>near near>far");
        RefreshScope scope = check(graph, ScopeRequest.optimized(nodes(graph, "target"), nodes(graph, "near", "far")));

        assertThat(scope.reason(id(graph, "mid"))).contains(new Reason.DependsOnChanged(TestGraphs.address("near")));
        assertThat(scope.reason(id(graph, "near"))).contains(new Reason.Changed());
    }

    @Test
    void fullRefreshesEverythingWhateverTheTargets() {
        RefreshScope scope = scope(RefreshStrategy.FULL, true, nodes(four, "instance"), nodes(four, "subnet"));

        assertThat(scope.refresh()).isEqualTo(four.all());
        assertThat(scope.fixed().isEmpty()).isTrue();
        assertThat(scope.stats().savingsPercent()).isZero();
        assertThat(because(scope, "unrelated")).isEqualTo("everything is refreshed");
        assertThat(because(scope, "instance")).isEqualTo("target");
        assertThat(because(scope, "subnet")).isEqualTo("changed");
    }

    @Test
    void targetedRefreshesBothConesAndInjectsNothing() {
        RefreshScope scope = scope(RefreshStrategy.TARGETED, true, nodes(four, "subnet"), NodeSet.EMPTY);

        assertThat(names(four, scope.refresh())).containsExactly("instance", "subnet", "vpc");
        assertThat(scope.fixed().isEmpty()).isTrue();
        assertThat(because(scope, "vpc")).isEqualTo("upstream of target t.subnet");
        assertThat(because(scope, "instance")).isEqualTo("downstream of target t.subnet");
        assertThat(names(four, scope.topCone())).containsExactly("subnet", "vpc");
        assertThat(names(four, scope.bottomCone())).containsExactly("instance", "subnet");
    }

    @ParameterizedTest
    @EnumSource(RefreshStrategy.class)
    void withoutTargetsAndChangesEverythingIsRefreshed(RefreshStrategy strategy) {
        RefreshScope scope = scope(strategy, true, NodeSet.EMPTY, NodeSet.EMPTY);

        assertThat(scope.refresh()).isEqualTo(four.all());
        assertThat(scope.targets().isEmpty()).isTrue();
        assertThat(scope.topCone().isEmpty()).isTrue();
    }

    @Test
    void targetedWithoutTargetsRefreshesEverythingEvenWithChanges() {
        assertThat(scope(RefreshStrategy.TARGETED, true, NodeSet.EMPTY, nodes(four, "subnet"))
                        .refresh())
                .isEqualTo(four.all());
    }

    @Test
    void optimizedWithoutTargetsTakesWhatIsChangedAsTheTargets() {
        RefreshScope scope = scope(RefreshStrategy.OPTIMIZED, true, NodeSet.EMPTY, nodes(four, "subnet"));

        assertThat(names(four, scope.targets())).containsExactly("subnet");
        assertThat(names(four, scope.refresh())).containsExactly("instance", "subnet");
        assertThat(names(four, scope.fixed())).containsExactly("vpc");
        assertThat(because(scope, "subnet")).isEqualTo("target, changed");
    }

    @Test
    void staticPartJoinsRefreshWithoutInjection() {
        RefreshScope scope = scope(RefreshStrategy.OPTIMIZED, false, nodes(four, "instance"), nodes(four, "subnet"));

        assertThat(names(four, scope.refresh())).containsExactly("instance", "security_group", "subnet", "vpc");
        assertThat(scope.fixed().isEmpty()).isTrue();
        assertThat(because(scope, "vpc")).isEqualTo("unchanged upstream");
    }

    @ParameterizedTest
    @EnumSource(
            value = RefreshStrategy.class,
            names = {"FULL", "TARGETED"})
    void staticInjectionMattersToOptimizedOnly(RefreshStrategy strategy) {
        NodeSet targets = nodes(four, "subnet");

        assertThat(scope(strategy, false, targets, NodeSet.EMPTY).refresh())
                .isEqualTo(scope(strategy, true, targets, NodeSet.EMPTY).refresh());
    }

    @Test
    void changesThatTheConeDoesNotReachAreNamedInAWarning() {
        RefreshScope scope =
                scope(RefreshStrategy.OPTIMIZED, true, nodes(four, "subnet"), nodes(four, "unrelated", "vpc"));

        assertThat(names(four, scope.changedOutside())).containsExactly("unrelated");
        assertThat(scope.warnings()).extracting(Finding::code).containsExactly(FindingCode.CHANGED_OUTSIDE);
        assertThat(scope.warnings()).extracting(Finding::address).containsExactly("t.unrelated");
    }

    @Test
    void theInstanceRuleIsOfferedWithItsCaveat() {
        StateGraph graph = TestGraphs.of(FOUR, ModuleRule.INSTANCE);

        assertThat(check(graph, ScopeRequest.optimized(NodeSet.EMPTY, NodeSet.EMPTY))
                        .warnings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.MODULE_RULE_UNPROVEN);
    }

    @ParameterizedTest
    @EnumSource(RefreshStrategy.class)
    void anEmptyStateSavesNothing(RefreshStrategy strategy) {
        StateGraph empty = TestGraphs.of("");
        RefreshScope scope = check(empty, new ScopeRequest(NodeSet.EMPTY, NodeSet.EMPTY, strategy, true));

        assertThat(scope.stats()).isEqualTo(new RefreshStats(0, 0, 0, 0, 0, 0, 0));
        assertThat(scope.stats().savingsPercent()).isZero();
    }

    @Test
    void managedObjectsAndDataReadsAreCountedApart() {
        StateGraph graph = StateGraph.of(
                snapshot(List.of(
                        resource(
                                "app", instance(new InstanceKey.IntKey(0), "net"), instance(new InstanceKey.IntKey(1))),
                        resource("net", instance(InstanceKey.NONE, "data.t.zone"), deposed(InstanceKey.NONE)),
                        resource("data.t.zone", instance(InstanceKey.NONE)),
                        resource("other", instance(InstanceKey.NONE)))),
                ModuleRule.CONFIG);

        RefreshStats stats = check(graph, ScopeRequest.optimized(nodes(graph, "app"), NodeSet.EMPTY))
                .stats();

        assertThat(stats).isEqualTo(new RefreshStats(4, 1, 2, 1, 5, 2, 1));
        assertThat(stats.managedAvoided()).isEqualTo(3);
        assertThat(stats.savingsPercent()).isEqualTo(75.0);
    }

    @Test
    void theFilterTellsWhatRefreshesAndWhatInjectsItsRecordedValue() {
        RefreshFilter filter = scope(RefreshStrategy.OPTIMIZED, true, nodes(four, "instance"), nodes(four, "subnet"))
                .filter();

        assertThat(filter.refreshes(TestGraphs.address("subnet"))).isTrue();
        assertThat(filter.injectsRecordedValue(TestGraphs.address("subnet"))).isFalse();
        assertThat(filter.injectsRecordedValue(TestGraphs.address("vpc"))).isTrue();
        for (String neither : List.of("unrelated", "not_in_the_state")) {
            assertThat(filter.refreshes(TestGraphs.address(neither))).isFalse();
            assertThat(filter.injectsRecordedValue(TestGraphs.address(neither))).isFalse();
        }
    }

    @Test
    void topAndBottomConesPartNothingAndNameTheTarget() {
        var engine = new VelocityEngine(four);
        Partition top = engine.cone(ConeDirection.TOP, nodes(four, "instance"), NodeSet.EMPTY);
        assertThat(top.role(id(four, "vpc"))).isEqualTo(Role.TOP);
        assertThat(top.reason(id(four, "vpc"))).map(Reason::because).contains("upstream of target t.instance");
        assertThat(top.reason(id(four, "instance"))).contains(new Reason.Target(false));
        assertThat(top.reason(id(four, "unrelated"))).isEmpty();

        Partition bottom = engine.cone(ConeDirection.BOTTOM, nodes(four, "vpc"), NodeSet.EMPTY);
        assertThat(bottom.role(id(four, "instance"))).isEqualTo(Role.BOTTOM);
        assertThat(bottom.reason(id(four, "instance"))).map(Reason::because).contains("downstream of target t.vpc");
        assertThat(bottom.members().size()).isEqualTo(4);
    }

    @Test
    void theChangeConeIsTheOptimizedScope() {
        var partition =
                new VelocityEngine(four).cone(ConeDirection.CHANGE, nodes(four, "instance"), nodes(four, "subnet"));

        assertThat(partition).isInstanceOf(RefreshScope.class);
        assertThat(partition.role(id(four, "vpc"))).isEqualTo(Role.STATIC);
        assertThatThrownBy(() -> DirectedCone.of(four, ConeDirection.CHANGE, NodeSet.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCycleIsRefreshedAsAWholeWhereOneOfItIsChanged() {
        StateGraph graph = TestGraphs.of("user>a a>b,base b>a");
        RefreshScope scope = check(graph, ScopeRequest.optimized(nodes(graph, "user"), nodes(graph, "b")));

        assertThat(names(graph, scope.refresh())).containsExactly("a", "b", "user");
        assertThat(names(graph, scope.fixed())).containsExactly("base");
    }

    private RefreshScope scope(RefreshStrategy strategy, boolean staticInjection, NodeSet targets, NodeSet changed) {
        return check(four, new ScopeRequest(targets, changed, strategy, staticInjection));
    }

    private static RefreshScope check(StateGraph graph, ScopeRequest request) {
        return ScopeInvariants.check(new VelocityEngine(graph).scope(request));
    }

    private static String because(RefreshScope scope, String name) {
        return scope.reason(id(scope.graph(), name)).orElseThrow().because();
    }
}

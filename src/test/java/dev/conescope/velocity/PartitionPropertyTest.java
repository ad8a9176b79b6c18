package dev.conescope.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ResourceAddress;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateSnapshot;
import dev.conescope.testkit.NaiveEngine;
import dev.conescope.testkit.RandomStates;
import dev.conescope.testkit.ScopeInvariants;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scopes against the naive definitions, on states from seeds. */
class PartitionPropertyTest {
    private static final int STATES = 300;

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void refreshAndStaticAreAsDefined(ModuleRule rule) {
        var random = new Random(3);
        states().forEach(state -> {
            StateGraph graph = StateGraph.of(state, rule);
            var naive = new NaiveEngine(state, rule);
            NodeSet targets = some(graph, random, 6);
            NodeSet changed = some(graph, random, 4);
            NodeSet effective = targets.isEmpty() ? changed : targets;

            RefreshScope scope = scope(graph, new ScopeRequest(targets, changed, RefreshStrategy.OPTIMIZED, true));
            if (effective.isEmpty()) {
                assertThat(scope.refresh()).isEqualTo(graph.all());
            } else {
                Set<ResourceAddress> named = addresses(graph, effective);
                Set<ResourceAddress> altered = addresses(graph, changed);
                assertThat(addresses(graph, scope.refresh())).isEqualTo(naive.refresh(named, altered));
                assertThat(addresses(graph, scope.fixed())).isEqualTo(naive.fixed(named, altered));
                everyReasonIsTrue(scope, naive);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(RefreshStrategy.class)
    void theInvariantsHoldForEveryStrategyWithAndWithoutInjection(RefreshStrategy strategy) {
        var random = new Random(5);
        states().forEach(state -> {
            StateGraph graph = StateGraph.of(state, ModuleRule.CONFIG);
            NodeSet targets = some(graph, random, 6);
            NodeSet changed = some(graph, random, 4);

            RefreshScope with = scope(graph, new ScopeRequest(targets, changed, strategy, true));
            RefreshScope without = scope(graph, new ScopeRequest(targets, changed, strategy, false));
            assertThat(without.fixed().isEmpty()).isTrue();
            assertThat(without.refresh()).isEqualTo(with.members());
        });
    }

    private static void everyReasonIsTrue(RefreshScope scope, NaiveEngine naive) {
        StateGraph graph = scope.graph();
        Set<ResourceAddress> targets = addresses(graph, scope.targets());
        Set<ResourceAddress> changed = addresses(graph, scope.request().changed());
        scope.members().forEach(node -> {
            ResourceAddress address = graph.node(node).address();
            Reason reason = scope.reason(node).orElseThrow();
            boolean holds = switch (reason) {
                case Reason.Target(boolean altered) ->
                    targets.contains(address) && changed.contains(address) == altered;
                case Reason.Changed() -> changed.contains(address) && !targets.contains(address);
                case Reason.DependsOnChanged(ResourceAddress one) ->
                    changed.contains(one) && naive.dependsOn(address, one);
                case Reason.DownstreamOf(ResourceAddress one) -> targets.contains(one) && naive.dependsOn(address, one);
                case Reason.UnchangedUpstream() ->
                    scope.role(node) == Role.STATIC && naive.top(targets).contains(address);
                case Reason.UpstreamOf _, Reason.FeedsProvider _, Reason.Everything _ -> false;
            };
            assertThat(holds).as("%s: %s", address, reason).isTrue();
        });
    }

    private static RefreshScope scope(StateGraph graph, ScopeRequest request) {
        return ScopeInvariants.check(new VelocityEngine(graph).scope(request));
    }

    private static Stream<StateSnapshot> states() {
        return LongStream.range(0, STATES)
                .mapToObj(seed -> seed % 3 == 0 ? RandomStates.damaged(seed) : RandomStates.acyclic(seed));
    }

    private static NodeSet some(StateGraph graph, Random random, int oneIn) {
        return NodeSet.of(
                graph.all().stream().filter(_ -> random.nextInt(oneIn) == 0).toArray());
    }

    private static Set<ResourceAddress> addresses(StateGraph graph, NodeSet nodes) {
        return nodes.stream()
                .mapToObj(node -> graph.node(node).address())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

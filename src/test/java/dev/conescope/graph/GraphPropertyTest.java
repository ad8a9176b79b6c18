package dev.conescope.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ResourceAddress;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import dev.conescope.testkit.NaiveEngine;
import dev.conescope.testkit.RandomStates;
import dev.conescope.testkit.TestGraphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph against the naive definitions, on states from seeds. */
class GraphPropertyTest {
    private static final int STATES = 300;

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void recordedEdgesAndDanglingDependenciesAreAsDefined(ModuleRule rule) {
        states().forEach(state -> {
            StateGraph graph = StateGraph.of(state, rule);
            var naive = new NaiveEngine(state, rule);

            assertThat(edges(graph, graph.recorded())).isEqualTo(naive.edges());
            assertThat(dependents(graph)).isEqualTo(backwards(naive.edges()));
            assertThat(graph.dangling().stream().map(DanglingDependency::address))
                    .hasSameElementsAs(naive.dangling());
            assertThat(graph.cycles().isEmpty()).isEqualTo(!naive.hasCycle());
        });
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void conesAreAsDefined(ModuleRule rule) {
        var random = new Random(7);
        states().forEach(state -> {
            StateGraph graph = StateGraph.of(state, rule);
            var naive = new NaiveEngine(state, rule);
            NodeSet targets = some(graph, random);
            Set<ResourceAddress> named = addresses(graph, targets);

            Set<ResourceAddress> top = cone(graph, ConeDirection.TOP, targets);
            Set<ResourceAddress> bottom = cone(graph, ConeDirection.BOTTOM, targets);
            assertThat(top).isEqualTo(naive.top(named));
            assertThat(bottom).isEqualTo(naive.bottom(named));
            top.addAll(bottom);
            assertThat(cone(graph, ConeDirection.CHANGE, targets)).isEqualTo(top);
        });
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void drawnEdgesAreTheTransitiveReductionWhereThereIsNoCycle(ModuleRule rule) {
        var compared = new HashSet<Long>();
        LongStream.range(0, STATES).forEach(seed -> {
            StateSnapshot state = RandomStates.acyclic(seed);
            var naive = new NaiveEngine(state, rule);
            if (!naive.hasCycle()) {
                StateGraph graph = StateGraph.of(state, rule);
                assertThat(edges(graph, graph.drawn())).as("seed %d", seed).isEqualTo(naive.reduction());
                compared.add(seed);
            }
        });
        assertThat(compared).hasSize(STATES);
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void drawnEdgesLeadWhereRecordedOnesDoOnCyclesToo(ModuleRule rule) {
        LongStream.range(0, STATES).mapToObj(RandomStates::damaged).forEach(state -> {
            StateGraph graph = StateGraph.of(state, rule);
            for (ResourceNode node : graph.nodes()) {
                NodeSet start = NodeSet.of(node.id());
                assertThat(reach(graph.drawn(), start))
                        .as("from %s", node.address())
                        .isEqualTo(reach(graph.recorded(), start));
            }
            edges(graph, graph.drawn())
                    .forEach((dependent, kept) -> assertThat(
                                    edges(graph, graph.recorded()).get(dependent))
                            .containsAll(kept));
        });
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void everyResourceComesAfterItsDependenciesAndTiersAreTheLongestChain(ModuleRule rule) {
        LongStream.range(0, STATES).mapToObj(RandomStates::acyclic).forEach(state -> {
            StateGraph graph = StateGraph.of(state, rule);
            var chain = new HashMap<Integer, Integer>();
            for (ResourceNode node : graph.inDependencyOrder(graph.all())) {
                int[] dependencies = graph.recorded().dependencies(node.id());
                assertThat(Arrays.stream(dependencies).allMatch(chain::containsKey))
                        .isTrue();
                int longest = Arrays.stream(dependencies)
                        .map(one -> chain.getOrDefault(one, 0) + 1)
                        .max()
                        .orElse(0);
                chain.put(node.id(), longest);
                assertThat(graph.tier(node.id())).isEqualTo(longest);
            }
            assertThat(chain).hasSize(graph.size());
        });
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void theOrderOfTheFileDoesNotMatter(ModuleRule rule) {
        var random = new Random(11);
        states().forEach(state -> {
            var shuffled = new ArrayList<StateResource>(state.resources());
            Collections.shuffle(shuffled, random);
            StateGraph one = StateGraph.of(state, rule);
            StateGraph other = StateGraph.of(TestGraphs.snapshot(shuffled), rule);

            assertThat(other.nodes()).isEqualTo(one.nodes());
            assertThat(edges(other, other.recorded())).isEqualTo(edges(one, one.recorded()));
            assertThat(edges(other, other.drawn())).isEqualTo(edges(one, one.drawn()));
            assertThat(other.dangling()).isEqualTo(one.dangling());
            assertThat(other.findings()).isEqualTo(one.findings());
            assertThat(other.inDependencyOrder(other.all())).isEqualTo(one.inDependencyOrder(one.all()));
        });
    }

    private static Stream<StateSnapshot> states() {
        return LongStream.range(0, STATES)
                .mapToObj(seed -> seed % 3 == 0 ? RandomStates.damaged(seed) : RandomStates.acyclic(seed));
    }

    private static NodeSet some(StateGraph graph, Random random) {
        return NodeSet.of(
                graph.all().stream().filter(_ -> random.nextInt(5) == 0).toArray());
    }

    private static Set<ResourceAddress> cone(StateGraph graph, ConeDirection direction, NodeSet targets) {
        return addresses(graph, DependencyCone.of(graph, direction, targets).members());
    }

    private static Set<ResourceAddress> addresses(StateGraph graph, NodeSet nodes) {
        return nodes.stream()
                .mapToObj(node -> graph.node(node).address())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<ResourceAddress, Set<ResourceAddress>> edges(StateGraph graph, EdgeLists edges) {
        var result = new TreeMap<ResourceAddress, Set<ResourceAddress>>();
        for (ResourceNode node : graph.nodes()) {
            result.put(node.address(), addresses(graph, NodeSet.of(edges.dependencies(node.id()))));
        }
        return result;
    }

    private static Map<ResourceAddress, Set<ResourceAddress>> dependents(StateGraph graph) {
        var result = new TreeMap<ResourceAddress, Set<ResourceAddress>>();
        for (ResourceNode node : graph.nodes()) {
            result.put(
                    node.address(), addresses(graph, NodeSet.of(graph.recorded().dependents(node.id()))));
        }
        return result;
    }

    private static Map<ResourceAddress, Set<ResourceAddress>> backwards(
            Map<ResourceAddress, Set<ResourceAddress>> edges) {
        var result = new TreeMap<ResourceAddress, Set<ResourceAddress>>();
        edges.keySet().forEach(address -> result.put(address, new TreeSet<>()));
        edges.forEach((dependent, dependencies) ->
                dependencies.forEach(one -> result.getOrDefault(one, Set.of()).add(dependent)));
        return result;
    }

    /** Reachability over the edges alone, one step at a time. */
    private static Set<Integer> reach(EdgeLists edges, NodeSet start) {
        var reached = new TreeSet<Integer>();
        var open = new ArrayList<>(start.stream().boxed().toList());
        while (!open.isEmpty()) {
            for (int dependency : edges.dependencies(open.removeLast())) {
                if (reached.add(dependency)) {
                    open.add(dependency);
                }
            }
        }
        return reached;
    }
}

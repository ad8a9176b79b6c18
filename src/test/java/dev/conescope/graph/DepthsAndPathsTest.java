package dev.conescope.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.graph.edge.DependentCounts;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.graph.path.WitnessPaths;
import dev.conescope.testkit.RandomStates;
import dev.conescope.testkit.TestGraphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Depths, witness paths and counts of dependents, against naive definitions on states from seeds. */
class DepthsAndPathsTest {
    private static final String CHAIN = "b>a c>a,b d>a,b,c e>d,c,b,a";

    @Test
    void depthCountsDrawnStepsNotRecordedOnes() {
        StateGraph graph = TestGraphs.of(CHAIN);
        ConeDepths depths = ConeDepths.of(graph, NodeSet.of(3));

        assertThat(IntStream.range(0, 5).map(depths::dependency)).containsExactly(3, 2, 1, 0, ConeDepths.OUTSIDE);
        assertThat(depths.dependent(4)).isEqualTo(1);
        assertThat(depths.deepestDependency()).isEqualTo(3);
        assertThat(depths.deepestDependent()).isEqualTo(1);
    }

    @Test
    void limitsCutEachSideByItself() {
        StateGraph graph = TestGraphs.of(CHAIN);
        ConeDepths depths = ConeDepths.of(graph, NodeSet.of(3));

        assertThat(depths.beyond(graph.all(), 1, ConeDepths.ALL)).isEqualTo(NodeSet.of(0, 1));
        assertThat(depths.beyond(graph.all(), ConeDepths.ALL, 0)).isEqualTo(NodeSet.of(4));
        assertThat(depths.beyond(graph.all(), ConeDepths.ALL, ConeDepths.ALL)).isEqualTo(NodeSet.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void depthsAreThoseOfTheNaiveSearch(ModuleRule rule) {
        var random = new Random(11);
        graphs(rule).forEach(graph -> {
            NodeSet targets = NodeSet.of(random.nextInt(graph.size()), random.nextInt(graph.size()));
            ConeDepths depths = ConeDepths.of(graph, targets);
            int[] naive = naive(graph, targets);
            for (int node = 0; node < graph.size(); node++) {
                assertThat(depths.dependency(node)).isEqualTo(naive[node]);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void pathsHoldExactlyWhatLiesBetween(ModuleRule rule) {
        var random = new Random(12);
        graphs(rule).forEach(graph -> {
            int target = random.nextInt(graph.size());
            int node = random.nextInt(graph.size());
            WitnessPaths paths = WitnessPaths.between(graph, NodeSet.of(node), NodeSet.of(target));
            boolean[][] reach = reach(graph);
            int[] between = node == target
                    ? new int[0]
                    : IntStream.range(0, graph.size())
                            .filter(at -> reach[node][at] && reach[at][target] || reach[target][at] && reach[at][node])
                            .toArray();
            assertThat(paths.nodes()).isEqualTo(NodeSet.of(between));
            List<Integer> shortest = paths.shortest();
            for (int i = 1; i < shortest.size(); i++) {
                assertThat(graph.drawn().dependencies(shortest.get(i))).contains(shortest.get(i - 1));
            }
            if (!shortest.isEmpty()) {
                assertThat(List.of(shortest.getFirst(), shortest.getLast())).containsExactlyInAnyOrder(node, target);
                ConeDepths depths = ConeDepths.of(graph, NodeSet.of(target));
                assertThat(shortest).hasSize(depths.nearest(node) + 1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(ModuleRule.class)
    void everyDependentIsCountedOnce(ModuleRule rule) {
        graphs(rule).forEach(graph -> {
            int[] counts = DependentCounts.of(graph.drawn(), graph::tier, graph.cycles(), () -> false);
            for (int node = 0; node < graph.size(); node++) {
                int cone = DependencyCone.of(graph, ConeDirection.BOTTOM, NodeSet.of(node))
                        .members()
                        .size();
                assertThat(counts[node]).isEqualTo(cone - 1);
            }
        });
    }

    @Test
    void countsReachOverMoreThanOneBlock() {
        int nodes = 2_000;
        int[][] chain = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            chain[node] = node == 0 ? new int[0] : new int[] {node - 1};
        }

        int[] counts = DependentCounts.of(EdgeLists.of(chain), node -> node, List.of(), () -> false);

        assertThat(counts)
                .isEqualTo(
                        IntStream.range(0, nodes).map(node -> nodes - 1 - node).toArray());
    }

    @Test
    void countingStopsWhenTold() {
        StateGraph graph = TestGraphs.of(CHAIN);

        assertThatThrownBy(() -> DependentCounts.of(graph.drawn(), graph::tier, graph.cycles(), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private static List<StateGraph> graphs(ModuleRule rule) {
        return LongStream.range(0, 120)
                .mapToObj(seed -> seed % 4 == 0 ? RandomStates.damaged(seed) : RandomStates.acyclic(seed))
                .map(state -> StateGraph.of(state, rule))
                .filter(graph -> graph.size() > 0)
                .toList();
    }

    private static int[] naive(StateGraph graph, NodeSet targets) {
        int[] depth = new int[graph.size()];
        Arrays.fill(depth, ConeDepths.OUTSIDE);
        List<Integer> now = new ArrayList<>(targets.stream().boxed().toList());
        now.forEach(target -> depth[target] = 0);
        for (int step = 1; !now.isEmpty(); step++) {
            List<Integer> next = new ArrayList<>();
            for (int node : now) {
                for (int dependency : graph.drawn().dependencies(node)) {
                    if (depth[dependency] == ConeDepths.OUTSIDE) {
                        depth[dependency] = step;
                        next.add(dependency);
                    }
                }
            }
            now = next;
        }
        return depth;
    }

    /** Whether the second depends on the first, or is it. */
    private static boolean[][] reach(StateGraph graph) {
        int size = graph.size();
        boolean[][] reach = new boolean[size][size];
        for (int node = 0; node < size; node++) {
            reach[node][node] = true;
            for (int dependency : graph.recorded().dependencies(node)) {
                reach[dependency][node] = true;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    reach[from][to] |= reach[from][via] && reach[via][to];
                }
            }
        }
        return reach;
    }
}

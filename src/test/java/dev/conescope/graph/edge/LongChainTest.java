package dev.conescope.graph.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A million resources, each depending on the one before: nothing may recurse over them, or search them again and again.
 */
class LongChainTest {
    private static final int LENGTH = 1_000_000;
    private static EdgeLists chain = EdgeLists.of(new int[0][]);
    private static EdgeLists circle = chain;

    @BeforeAll
    static void build() {
        chain = EdgeLists.of(lists(node -> node - 1));
        circle = EdgeLists.of(lists(node -> node == 0 ? LENGTH - 1 : node - 1));
    }

    @Test
    void conesReachBothEnds() {
        var middle = NodeSet.of(LENGTH / 2);

        assertThat(new Reachability(chain, Reachability.Direction.DEPENDENCIES).from(middle))
                .isEqualTo(NodeSet.range(LENGTH / 2 + 1));
        assertThat(new Reachability(chain, Reachability.Direction.DEPENDENTS)
                        .from(middle)
                        .size())
                .isEqualTo(LENGTH / 2);
        assertThat(new Reachability(circle, Reachability.Direction.DEPENDENCIES).from(middle))
                .isEqualTo(NodeSet.range(LENGTH));
    }

    @Test
    void distancesAndNearestStartsReachTheEnd() {
        var upwards = new Reachability(chain, Reachability.Direction.DEPENDENTS);
        var starts = NodeSet.of(0, LENGTH / 2);

        assertThat(upwards.distances(NodeSet.of(0))[LENGTH - 1]).isEqualTo(LENGTH - 1);
        int[] nearest = upwards.nearest(starts, NodeSet.range(LENGTH));
        assertThat(nearest[LENGTH / 2 - 1]).isZero();
        assertThat(nearest[LENGTH - 1]).isEqualTo(LENGTH / 2);
    }

    @Test
    void tiersGrowToTheEnd() {
        Condensation condensation = Condensation.of(chain);

        assertThat(condensation.tier(LENGTH - 1)).isEqualTo(LENGTH - 1);
        assertThat(condensation.cycles()).isEmpty();
    }

    @Test
    void aCircleIsOneGroupAndItsCycleIsFound() {
        Condensation condensation = Condensation.of(circle);

        assertThat(condensation.cycles()).hasSize(1);
        assertThat(condensation.cycles().getFirst()).hasSize(LENGTH);
        int[] cycle = CycleFinder.in(circle, condensation.cycles().getFirst());
        assertThat(cycle).hasSize(LENGTH).startsWith(0, LENGTH - 1);
    }

    @Test
    void reductionKeepsTheChainAndDropsItsShortcuts() {
        int[][] lists = lists(node -> node - 1);
        for (int node = 3; node < LENGTH; node++) {
            lists[node] = new int[] {node - 1, node - 2, node - 3};
        }
        EdgeLists shortcuts = EdgeLists.of(lists);

        EdgeLists reduced = TransitiveReduction.of(shortcuts, Condensation.of(shortcuts));

        assertThat(reduced.edges()).isEqualTo(LENGTH - 1);
        assertThat(reduced.dependencies(LENGTH - 1)).containsExactly(LENGTH - 2);
    }

    @Test
    void reductionOfACircleKeepsIt() {
        assertThat(TransitiveReduction.of(circle, Condensation.of(circle)).edges())
                .isEqualTo(LENGTH);
    }

    private static int[][] lists(IntUnaryOperator dependency) {
        int[][] lists = new int[LENGTH][];
        for (int node = 0; node < LENGTH; node++) {
            int one = dependency.applyAsInt(node);
            lists[node] = one < 0 ? new int[0] : new int[] {one};
        }
        return lists;
    }
}

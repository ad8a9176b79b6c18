package dev.conescope.graph.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CondensationTest {
    @Test
    void theTierIsTheLongestChainBelow() {
        assertThat(tiers(new int[][] {{}, {0}, {0, 1}, {0}, {2, 3}})).containsExactly(0, 1, 2, 1, 3);
    }

    @Test
    void nodesOfACycleShareTheTierAboveEverythingThatAnyOfThemNeeds() {
        assertThat(tiers(new int[][] {{}, {0}, {3}, {2, 1}, {2}})).containsExactly(0, 1, 2, 2, 3);
    }

    @Test
    void dependenciesHaveLowerComponentNumbersAndCyclesOne() {
        var edges = EdgeLists.of(new int[][] {{1, 2}, {2}, {1}, {0}});
        Condensation condensation = Condensation.of(edges);

        assertThat(condensation.component(1)).isEqualTo(condensation.component(2));
        assertThat(condensation.component(1)).isLessThan(condensation.component(0));
        assertThat(condensation.component(0)).isLessThan(condensation.component(3));
    }

    @Test
    void twoCyclesThatMeetInANodeAreOneGroup() {
        Condensation condensation = Condensation.of(EdgeLists.of(new int[][] {{1, 2}, {0}, {0}, {4}, {3}}));

        assertThat(condensation.cycles()).hasSize(2);
        assertThat(condensation.cycles().getFirst()).containsExactly(0, 1, 2);
        assertThat(condensation.cycles().getLast()).containsExactly(3, 4);
    }

    @Test
    void theCycleThatIsShownIsAShortestOneThroughTheLowestNode() {
        var edges = EdgeLists.of(new int[][] {{1}, {2, 3}, {3}, {0}});

        assertThat(CycleFinder.in(edges, new int[] {0, 1, 2, 3})).containsExactly(0, 1, 3);
        assertThatThrownBy(() -> CycleFinder.in(EdgeLists.of(new int[][] {{1}, {}}), new int[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] tiers(int[][] dependencies) {
        Condensation condensation = Condensation.of(EdgeLists.of(dependencies));
        return IntStream.range(0, dependencies.length).map(condensation::tier).toArray();
    }
}

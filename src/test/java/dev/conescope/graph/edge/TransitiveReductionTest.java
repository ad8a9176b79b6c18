package dev.conescope.graph.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitiveReductionTest {
    @Test
    void anEdgeThatALongerWayReplacesIsDropped() {
        assertThat(reduce(new int[][] {{}, {0}, {0, 1}})).isDeepEqualTo(new int[][] {{}, {0}, {1}});
    }

    @Test
    void bothSidesOfADiamondStay() {
        assertThat(reduce(new int[][] {{}, {0}, {0}, {0, 1, 2}})).isDeepEqualTo(new int[][] {{}, {0}, {0}, {1, 2}});
    }

    @Test
    void aWayThatTheListDoesNotNameReplacesAnEdgeToo() {
        assertThat(reduce(new int[][] {{}, {0}, {1}, {0, 2}})).isDeepEqualTo(new int[][] {{}, {0}, {1}, {2}});
    }

    @Test
    void aListThatIsClosedOnlyInPartIsStillSearchedWhole() {
        // 3 lists 2 but not what 2 needs; 4 lists 3 and 0, which only the way over 2 and 1 replaces.
        assertThat(reduce(new int[][] {{}, {0}, {0, 1}, {2}, {0, 3}})).isDeepEqualTo(new int[][] {{}, {0}, {1}, {2}, {3}
        });
    }

    @Test
    void edgesInsideACycleStayAndWhatItNeedsIsNotLost() {
        assertThat(reduce(new int[][] {{}, {2}, {3}, {0, 1}, {0, 1, 2}})).isDeepEqualTo(new int[][] {
            {}, {2}, {3}, {0, 1}, {1}
        });
    }

    @Test
    void listsThatSeveralNodesShareAreReducedForAllOfThem() {
        EdgeLists edges = EdgeLists.of(new int[][] {{}, {0}, {0, 1}, {0, 1}});
        EdgeLists reduced = TransitiveReduction.of(edges, Condensation.of(edges));

        assertThat(reduced.listOf(2)).isEqualTo(reduced.listOf(3));
        assertThat(reduced.edges()).isEqualTo(3);
        assertThat(reduced.dependents(1)).containsExactly(2, 3);
    }

    private static int[][] reduce(int[][] dependencies) {
        EdgeLists edges = EdgeLists.of(dependencies);
        EdgeLists reduced = TransitiveReduction.of(edges, Condensation.of(edges));
        int[][] result = new int[dependencies.length][];
        for (int node = 0; node < result.length; node++) {
            result[node] = reduced.dependencies(node);
        }
        return result;
    }
}

package dev.conescope.graph;

import static dev.conescope.testkit.TestGraphs.FOUR;
import static dev.conescope.testkit.TestGraphs.id;
import static dev.conescope.testkit.TestGraphs.names;
import static dev.conescope.testkit.TestGraphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.testkit.TestGraphs;
import org.junit.jupiter.api.Test;

class SubgraphTest {
    private final StateGraph four = TestGraphs.of(FOUR);

    @Test
    void minimalSubgraphIsTheTargetsAndEverythingThatTheyDependOn() {
        assertThat(names(four, Subgraph.minimal(four, nodes(four, "subnet")).members()))
                .containsExactly("subnet", "vpc");
    }

    @Test
    void topologicalOrderPutsDependenciesFirst() {
        assertThat(names(Subgraph.minimal(four, nodes(four, "instance")).topologicalOrder()))
                .containsExactly("vpc", "security_group", "subnet", "instance");
    }

    @Test
    void reverseOrderPutsDependentsFirst() {
        assertThat(names(Subgraph.minimal(four, nodes(four, "instance")).reverseOrder()))
                .containsExactly("instance", "subnet", "security_group", "vpc");
    }

    @Test
    void dependenciesStayInsideTheSubgraph() {
        var part = new Subgraph(four, nodes(four, "instance", "subnet"));

        assertThat(names(four, part.dependencies(id(four, "instance")))).containsExactly("subnet");
        assertThat(part.dependencies(id(four, "subnet"))).isEmpty();
    }

    @Test
    void reductionTellsWhatTheSubgraphLeavesOut() {
        Reduction reduction = Subgraph.minimal(four, nodes(four, "vpc")).reduction();

        assertThat(reduction.subgraphResources()).isEqualTo(1);
        assertThat(reduction.totalResources()).isEqualTo(4);
        assertThat(reduction.savingsPercent()).isEqualTo(75.0);
    }

    @Test
    void savingsKeepTheirFullPrecision() {
        assertThat(new Reduction(15, 200).savingsPercent()).isEqualTo(92.5);
        assertThat(new Reduction(1, 3).savingsPercent()).isEqualTo(200.0 / 3);
        assertThat(new Reduction(3, 3).savingsPercent()).isZero();
    }

    @Test
    void anEmptyStateSavesNothing() {
        assertThat(new Reduction(0, 0).savingsPercent()).isZero();
        assertThat(Subgraph.minimal(TestGraphs.of(""), NodeSet.EMPTY).topologicalOrder())
                .isEmpty();
    }
}

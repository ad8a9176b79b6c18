package dev.conescope.graph;

import static dev.conescope.testkit.TestGraphs.id;
import static dev.conescope.testkit.TestGraphs.names;
import static dev.conescope.testkit.TestGraphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Severity;
import dev.conescope.testkit.TestGraphs;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleTest {
    private final StateGraph graph = TestGraphs.of("a>b b>c c>a,base user>b,base x>y y>x alone");

    @Test
    void aCycleIsAnErrorThatNamesTheAddressesOfOneCycle() {
        assertThat(graph.findings()).extracting(Finding::code).containsExactly(FindingCode.CYCLE, FindingCode.CYCLE);
        assertThat(graph.findings()).extracting(Finding::severity).containsOnly(Severity.ERROR);
        assertThat(graph.findings().getFirst().message()).contains("t.a -> t.b -> t.c -> t.a");
        assertThat(graph.findings().getLast().message()).contains("t.x -> t.y -> t.x");
    }

    @Test
    void aLongCycleIsNamedByItsFirstAddressesAndANumber() {
        String ring = IntStream.range(0, 100)
                .mapToObj(i -> "r%02d>r%02d".formatted(i, (i + 1) % 100))
                .collect(Collectors.joining(" "));
        assertThat(TestGraphs.of(ring).findings().getFirst().message())
                .contains("t.r00 -> t.r01", "t.r19 -> (80 more) -> t.r00.")
                .doesNotContain("t.r20");
    }

    @Test
    void theResourcesOfACycleAreOneGroup() {
        assertThat(graph.cycles()).hasSize(2);
        assertThat(names(graph, graph.cycles().getFirst())).containsExactly("a", "b", "c");
        assertThat(names(graph, graph.cycles().getLast())).containsExactly("x", "y");
    }

    @Test
    void conesWorkOnACycle() {
        var target = nodes(graph, "b");

        assertThat(names(
                        graph,
                        DependencyCone.of(graph, ConeDirection.TOP, target).members()))
                .containsExactly("a", "b", "base", "c");
        assertThat(names(
                        graph,
                        DependencyCone.of(graph, ConeDirection.BOTTOM, target).members()))
                .containsExactly("a", "b", "c", "user");
    }

    @Test
    void theResourcesOfACycleShareATier() {
        assertThat(graph.tier(id(graph, "base"))).isZero();
        for (String name : new String[] {"a", "b", "c"}) {
            assertThat(graph.tier(id(graph, name))).isEqualTo(1);
        }
        assertThat(graph.tier(id(graph, "user"))).isEqualTo(2);
        assertThat(graph.tier(id(graph, "x"))).isZero();
    }

    @Test
    void dependencyOrderHoldsEveryResourceOnce() {
        assertThat(names(graph.inDependencyOrder(graph.all())))
                .containsExactly("alone", "base", "x", "y", "a", "b", "c", "user");
    }

    @Test
    void theEdgesOfACycleAreAllDrawn() {
        assertThat(names(graph, graph.drawn().dependencies(id(graph, "a")))).containsExactly("b");
        assertThat(names(graph, graph.drawn().dependencies(id(graph, "b")))).containsExactly("c");
        assertThat(names(graph, graph.drawn().dependencies(id(graph, "c")))).containsExactly("a", "base");
        assertThat(names(graph, graph.drawn().dependencies(id(graph, "user")))).containsExactly("b");
    }
}

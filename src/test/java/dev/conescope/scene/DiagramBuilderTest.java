package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.paint.CardSizes;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramBuilderTest {
    @ParameterizedTest
    @CsvSource({"web-platform, CONFIG", "web-platform, INSTANCE", "f200, CONFIG", "f200, INSTANCE", "m2000, INSTANCE"})
    void cardsOverlapNeitherEachOtherNorForeignFrames(String sample, ModuleRule rule) throws Exception {
        StateGraph graph = Samples.graph(sample, rule);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.initial(graph), graph.all(), Progress.NONE);
        List<Card> cards = diagram.cards();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            for (Card other : cards.subList(i + 1, cards.size())) {
                assertThat(card.box().intersects(other.box()))
                        .as("%s and %s", card, other)
                        .isFalse();
            }
            for (GroupFrame frame : diagram.frames()) {
                boolean inside = card.nodes().stream().allMatch(frame.nodes()::contains);
                assertThat(frame.box().intersects(card.box()))
                        .as("%s in %s", card, frame.label())
                        .isEqualTo(inside);
            }
            assertThat(diagram.bounds().union(card.box())).isEqualTo(diagram.bounds());
        }
    }

    @ParameterizedTest
    @CsvSource({"web-platform, CONFIG", "f200, CONFIG", "m2000, CONFIG", "m2000, INSTANCE"})
    void everyDrawnEdgeIsInALineOrCounted(String sample, ModuleRule rule) throws Exception {
        StateGraph graph = Samples.graph(sample, rule);
        for (Collapse collapse : List.of(Collapse.none(), Collapse.none().closeAll(graph))) {
            Diagram diagram = DiagramBuilder.build(graph, collapse, graph.all(), Progress.NONE);
            long inside = diagram.cards().stream()
                    .mapToLong(card -> edgesInside(graph, card.nodes()))
                    .sum();
            long inLines = diagram.edges().stream().mapToLong(EdgeLine::count).sum();
            assertThat(inLines + inside + diagram.notDrawn())
                    .isEqualTo(graph.drawn().edges());
            assertThat(diagram.edges()).isNotEmpty();
        }
    }

    private static long edgesInside(StateGraph graph, NodeSet nodes) {
        return nodes.stream()
                .mapToLong(node -> NodeSet.of(graph.drawn().dependencies(node))
                        .intersect(nodes)
                        .size())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"web-platform", "f200", "m2000"})
    void linesRunFromTheRightOfADependencyToTheLeftOfItsDependent(String sample) throws Exception {
        StateGraph graph = Samples.graph(sample, ModuleRule.INSTANCE);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.initial(graph), graph.all(), Progress.NONE);
        for (EdgeLine line : diagram.edges()) {
            Box from = diagram.cards().get(line.from()).box();
            Box to = diagram.cards().get(line.to()).box();
            assertThat(line.path().bounds().x()).isGreaterThanOrEqualTo(from.right() - 0.01);
            assertThat(line.tip().x()).isEqualTo(to.x(), within(0.01));
            assertThat(line.tip().y()).isBetween(to.y(), to.bottom());
            assertThat(from.right()).isLessThan(to.x());
        }
    }

    @ParameterizedTest
    @CsvSource({"web-platform, CONFIG", "f200, CONFIG", "m2000, CONFIG"})
    void sameStateGivesSameDiagram(String sample, ModuleRule rule) throws Exception {
        StateGraph graph = Samples.graph(sample, rule);
        Diagram once = DiagramBuilder.build(graph, Collapse.initial(graph), graph.all(), Progress.NONE);
        Diagram again = DiagramBuilder.build(graph, Collapse.initial(graph), graph.all(), Progress.NONE);
        assertThat(again.cards()).isEqualTo(once.cards());
        assertThat(again.frames()).isEqualTo(once.frames());
        assertThat(again.edges().stream().map(line -> line.path().bounds()))
                .isEqualTo(
                        once.edges().stream().map(line -> line.path().bounds()).toList());
    }

    @ParameterizedTest
    @CsvSource({"web-platform", "f200", "m2000"})
    void namesAreWholeAndFit(String sample) throws Exception {
        StateGraph graph = Samples.graph(sample, ModuleRule.INSTANCE);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.initial(graph), graph.all(), Progress.NONE);
        for (Card card : diagram.cards()) {
            assertThat(card.title()).doesNotContain("…");
            double ends = CardSizes.TEXT_X + FontMetrics.width(card.title(), CardSizes.NAME) + CardSizes.PADDING;
            assertThat(ends).isLessThan(card.box().width());
        }
    }

    @ParameterizedTest
    @CsvSource({"web-platform"})
    void cancelledBuildThrows(String sample) throws Exception {
        StateGraph graph = Samples.graph(sample, ModuleRule.INSTANCE);
        Progress cancelled = new Progress() {
            @Override
            public void done(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> DiagramBuilder.build(graph, Collapse.none(), graph.all(), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}

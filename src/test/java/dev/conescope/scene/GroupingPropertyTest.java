package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.group.GroupTree;
import dev.conescope.scene.group.Grouping;
import dev.conescope.testkit.RandomStates;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any state, however it is grouped and whatever is open. */
class GroupingPropertyTest {
    /** A diagram of a random state with random groups open. */
    private record Sample(StateGraph graph, Collapse collapse, Diagram diagram) {}

    static Stream<Sample> samples() {
        return IntStream.range(0, 120).mapToObj(GroupingPropertyTest::sample);
    }

    private static Sample sample(int seed) {
        var random = new Random(seed);
        ModuleRule rule = ModuleRule.values()[random.nextInt(2)];
        StateGraph graph = StateGraph.of(RandomStates.acyclic(seed), rule);
        Grouping grouping = Grouping.values()[random.nextInt(4)];
        Collapse collapse = Collapse.none(grouping).closeAll(graph);
        for (GroupKey key : GroupTree.of(graph, grouping).keys()) {
            if (random.nextInt(3) == 0) {
                collapse = collapse.open(key);
            }
        }
        return new Sample(graph, collapse, DiagramBuilder.build(graph, collapse, graph.all(), Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyResourceIsInExactlyOneCard(Sample sample) {
        List<Integer> inCards = sample.diagram().cards().stream()
                .flatMap(card -> card.nodes().stream().boxed())
                .toList();
        assertThat(inCards)
                .doesNotHaveDuplicates()
                .hasSize(sample.graph().size())
                .containsAll(sample.graph().all().stream().boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyDrawnEdgeIsInALineInACardOrCounted(Sample sample) {
        Diagram diagram = sample.diagram();
        var drawn = sample.graph().drawn();
        long inside = diagram.cards().stream()
                .flatMapToLong(card -> card.nodes().stream()
                        .mapToLong(node -> NodeSet.of(drawn.dependencies(node))
                                .intersect(card.nodes())
                                .size()))
                .sum();
        long inLines = diagram.edges().stream().mapToLong(EdgeLine::count).sum();
        assertThat(inLines + inside + diagram.notDrawn()).isEqualTo(drawn.edges());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linesBetweenTwoCardsAreCountedOneByOne(Sample sample) {
        Diagram diagram = sample.diagram();
        var drawn = sample.graph().drawn();
        for (EdgeLine line : diagram.edges()) {
            NodeSet from = diagram.cards().get(line.from()).nodes();
            long edges = diagram.cards().get(line.to()).nodes().stream()
                    .mapToLong(node ->
                            NodeSet.of(drawn.dependencies(node)).intersect(from).size())
                    .sum();
            assertThat(line.count()).isEqualTo(edges);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aStackHoldsSiblingsThatDifferByKeyOnly(Sample sample) {
        for (Card card : sample.diagram().cards()) {
            if (card.key() instanceof CardKey.Group(GroupKey.Alike alike)) {
                int depth = alike.around().steps().size() + 1;
                List<List<String>> shapes = card.nodes().stream()
                        .mapToObj(node -> new ModulePath(sample.graph()
                                .node(node)
                                .address()
                                .module()
                                .steps()
                                .subList(0, depth)))
                        .distinct()
                        .map(module -> shape(sample.graph(), module))
                        .toList();
                assertThat(shapes).hasSize(card.instances()).hasSizeGreaterThan(1);
                assertThat(shapes.stream().distinct()).hasSize(1);
            }
        }
    }

    /** The resources of a module, each with its path inside, without keys. */
    private static List<String> shape(StateGraph graph, ModulePath module) {
        return graph.nodes().stream()
                .map(ResourceNode::address)
                .filter(address -> module.contains(address.module()))
                .map(address -> address.module().names() + address.localName())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void framesHoldTheCardsOfOpenGroupsAndNothingElse(Sample sample) {
        for (GroupFrame frame : sample.diagram().frames()) {
            assertThat(sample.collapse().collapsed(frame.key())).isFalse();
            for (Card card : sample.diagram().cards()) {
                boolean inside = card.nodes().stream().allMatch(frame.nodes()::contains);
                assertThat(card.nodes().intersects(frame.nodes())).isEqualTo(inside);
            }
        }
    }
}

package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.group.GroupTree;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.group.Groups;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.testkit.RandomStates;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import dev.conescope.velocity.VelocityEngine;
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
        GroupTree tree = Groups.of(graph, grouping).tree();
        for (int group = 0; group < tree.size(); group++) {
            if (random.nextInt(3) == 0) {
                collapse = collapse.open(tree.key(group));
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

    /** A change cone of a random resource of the sample. */
    private static Partition cone(Sample sample) {
        var random = new Random(sample.graph().size());
        NodeSet target = NodeSet.of(random.nextInt(sample.graph().size()));
        return new VelocityEngine(sample.graph()).cone(ConeDirection.CHANGE, target, NodeSet.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cardsBearTheStrongestRoleInsideAndCountAllOfThem(Sample sample) {
        Partition cone = cone(sample);
        Scene scene = Looks.of(sample.diagram(), cone, NodeSet.EMPTY);
        for (int i = 0; i < scene.cards().size(); i++) {
            NodeSet nodes = sample.diagram().cards().get(i).nodes();
            CardLook look = scene.cards().get(i);
            long refresh = nodes.stream()
                    .filter(node -> cone.role(node) == Role.REFRESH)
                    .count();
            long fixed = nodes.stream()
                    .filter(node -> cone.role(node) == Role.STATIC)
                    .count();
            assertThat(look.counts().refresh()).isEqualTo((int) refresh);
            assertThat(look.counts().fixed()).isEqualTo((int) fixed);
            assertThat(look.counts().total()).isEqualTo(nodes.size());
            assertThat(look.role())
                    .isEqualTo(
                            refresh > 0 ? PictureRole.REFRESH : fixed > 0 ? PictureRole.STATIC : PictureRole.UNTOUCHED);
            assertThat(look.target()).isEqualTo(nodes.intersects(cone.targets()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void unseenAndSeenEdgesOfACardAreAllItsEdgesInLines(Sample sample) {
        Scene scene = Looks.of(sample.diagram(), cone(sample), NodeSet.EMPTY);
        for (int card = 0; card < scene.cards().size(); card++) {
            long all = 0;
            long seen = 0;
            for (int edge = 0; edge < scene.edges().size(); edge++) {
                EdgeLine line = scene.diagram().edges().get(edge);
                if (line.from() == card) {
                    boolean trunk = line.trunk()
                            && scene.edges().get(edge) == PictureRole.UNTOUCHED
                            && !scene.diagram().cards().get(card).isGroup();
                    all += line.count();
                    seen += scene.hides(edge) || trunk ? 0 : line.count();
                }
            }
            assertThat(scene.unseen().dependents(card)).isEqualTo(all - seen);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTargetOpensOnlyWhatItsConeTouches(Sample sample) {
        Partition cone = cone(sample);
        Grouping grouping = sample.collapse().grouping();
        Collapse closed = Collapse.none(grouping).closeAll(sample.graph());
        Collapse revealed = closed.reveal(cone);
        Diagram diagram =
                DiagramBuilder.build(sample.graph(), revealed, sample.graph().all(), Progress.NONE);
        for (GroupFrame frame : diagram.frames()) {
            assertThat(frame.nodes().intersects(cone.members())).isTrue();
        }
        for (Card card : diagram.cards()) {
            if (card.nodes().intersects(cone.targets())) {
                assertThat(card.isGroup()).isFalse();
            }
        }
    }
}

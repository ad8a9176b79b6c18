package dev.conescope.scene.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.Card;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.Looks;
import dev.conescope.scene.Scene;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChipTest {
    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final String TASK = "module.service[\"api\"].terraform_data.task_definition";

    private final StateGraph small = graph("web-platform");

    private static StateGraph graph(String sample) {
        try {
            return StateGraph.of(
                    new StreamingStateLoader().load(SAMPLES.resolve(sample).resolve("terraform.tfstate")),
                    ModuleRule.CONFIG);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static RefreshScope cone(StateGraph graph, String target) throws Exception {
        NodeSet nodes = new TargetResolver(graph).resolve(target);
        return new VelocityEngine(graph).scope(ScopeRequest.optimized(nodes, NodeSet.EMPTY));
    }

    private static Diagram diagram(StateGraph graph, Collapse collapse) {
        return DiagramBuilder.build(graph, collapse, graph.all(), Progress.NONE);
    }

    private static List<Card> chips(Diagram diagram) {
        return diagram.cards().stream().filter(Card::isChip).toList();
    }

    @Test
    void whatTheConeLeavesAloneIsOneChipAGroup() throws Exception {
        RefreshScope scope = cone(small, TASK);

        Diagram diagram = diagram(small, Collapse.none().foldUntouched(scope));

        assertThat(chips(diagram)).isNotEmpty().allSatisfy(chip -> {
            assertThat(chip.nodes().size()).isGreaterThan(1);
            assertThat(chip.nodes().intersects(scope.members())).isFalse();
            assertThat(chip.title()).isEqualTo(chip.nodes().size() + " more, untouched");
        });
        assertThat(diagram.cards().stream()
                        .mapToInt(card -> card.nodes().size())
                        .sum())
                .isEqualTo(small.size());
    }

    @Test
    void groupsWithoutAnythingOfTheConeAreCollapsed() throws Exception {
        RefreshScope scope = cone(small, TASK);

        Diagram diagram = diagram(small, Collapse.none().foldUntouched(scope));

        assertThat(diagram.frames())
                .isNotEmpty()
                .allMatch(frame -> frame.nodes().intersects(scope.members()));
        assertThat(diagram.cards())
                .anyMatch(card ->
                        card.isGroup() && !card.isChip() && !card.nodes().intersects(scope.members()));
    }

    @Test
    void theEdgesOfAChipAreCountedNotDrawn() throws Exception {
        RefreshScope scope = cone(small, TASK);
        Diagram diagram = diagram(small, Collapse.none().foldUntouched(scope));

        Scene scene = Looks.of(diagram, scope, NodeSet.EMPTY);

        int[] ofChips = IntStream.range(0, diagram.edges().size())
                .filter(line -> diagram.cards()
                                .get(diagram.edges().get(line).from())
                                .isChip()
                        || diagram.cards().get(diagram.edges().get(line).to()).isChip())
                .toArray();
        assertThat(ofChips).isNotEmpty();
        assertThat(IntStream.of(ofChips).allMatch(scene::hides)).isTrue();
        assertThat(scene.unseen().hidden())
                .isGreaterThanOrEqualTo(IntStream.of(ofChips)
                        .mapToLong(line -> diagram.edges().get(line).count())
                        .sum());
    }

    @Test
    void aChipOpensByItselfAndKeepsTheOthers() throws Exception {
        Collapse folded = Collapse.none().foldUntouched(cone(small, TASK));
        GroupKey.Rest one = folded.chips().keySet().iterator().next();

        Collapse opened = folded.open(one);

        assertThat(opened.chips()).hasSize(folded.chips().size() - 1).doesNotContainKey(one);
        assertThat(folded.openAll().chips()).isEmpty();
    }

    @Test
    void aConeThatTouchesAChipOpensIt() throws Exception {
        Collapse folded = Collapse.none().foldUntouched(cone(small, TASK));
        GroupKey.Rest one = folded.chips().keySet().iterator().next();
        NodeSet inside =
                NodeSet.of(Objects.requireNonNull(folded.chips().get(one)).toArray()[0]);

        Collapse revealed =
                folded.reveal(new VelocityEngine(small).scope(ScopeRequest.optimized(inside, NodeSet.EMPTY)));

        assertThat(revealed.chips()).doesNotContainKey(one);
    }

    @Test
    void whereNothingWasClosedATargetFoldsNothing() throws Exception {
        assertThat(Collapse.none().reveal(cone(small, TASK))).isEqualTo(Collapse.none());
    }

    @Test
    void aModuleThatATargetOpensShowsWhatTheConeTouchesAndAChip() throws Exception {
        StateGraph large = graph("m2000");
        RefreshScope scope = cone(
                large,
                "module.production.module.payments.module.service[\"cards\"].module.database[0].terraform_data.instance");

        Collapse revealed = Collapse.initial(large).reveal(scope);

        assertThat(revealed.chips()).isNotEmpty();
        assertThat(revealed.reveal(scope)).isEqualTo(revealed);
        Diagram diagram = diagram(large, revealed);
        assertThat(chips(diagram)).isNotEmpty();
        assertThat(diagram.cards().stream()
                        .mapToInt(card -> card.nodes().size())
                        .sum())
                .isEqualTo(large.size());
    }
}

package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.group.Collapse;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.VelocityEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 121 services of two shapes around one network, as Terraform really applied them: the design's large picture. */
class LargeStateTest {
    @SuppressWarnings("NullAway.Init") // made before all tests
    private static StateGraph graph;

    @BeforeAll
    static void read() throws Exception {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/states/made/m2000/terraform.tfstate"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(file != null, "there is no shared/states/made/m2000 beside the project");
        graph = StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.INSTANCE);
    }

    @Test
    void itOpensAsAHandfulOfCards() {
        Diagram diagram = DiagramBuilder.build(graph, Collapse.initial(graph), graph.all(), Progress.NONE);
        assertThat(diagram.cards()).hasSize(16);
        assertThat(diagram.cards().stream().filter(Card::isFold).map(Card::instances))
                .containsExactlyInAnyOrder(80, 41);
        assertThat(diagram.frames()).extracting(GroupFrame::label).containsExactly("module.network");
    }

    @Test
    void aTargetTakesItsServiceOutOfTheFoldAndTheRestIsCounted() throws Exception {
        NodeSet target =
                new TargetResolver(graph).resolve("module.service[\"s0042\"].module.db[0].terraform_data.instance");
        var cone = new VelocityEngine(graph).cone(ConeDirection.CHANGE, target, NodeSet.EMPTY);
        Collapse revealed = Collapse.initial(graph).reveal(cone);
        Scene scene = Looks.of(DiagramBuilder.build(graph, revealed, graph.all(), Progress.NONE), cone, NodeSet.EMPTY);

        assertThat(scene.diagram().frames())
                .extracting(GroupFrame::label)
                .containsExactly("module.network", "module.service[\"s0042\"]", "module.db[0]");
        assertThat(scene.diagram().cards().stream().filter(Card::isFold))
                .extracting(Card::subtitle, Card::instances, Card::traffic)
                .containsExactlyInAnyOrder(
                        tuple("11 each · 880 resources", 80, new Card.Traffic(480, 480)),
                        tuple("14 each · 560 resources", 40, new Card.Traffic(240, 240)));
        // 240 in trunks to the folded services, and one to the target's own, inside the chip of what is untouched.
        assertThat(unseenDependents(scene, "module.network.terraform_data.vpc")).isEqualTo(241);
        assertThat(unseenDependents(scene, "module.network.terraform_data.subnet_private"))
                .isEqualTo(120);
        assertThat(scene.unseen().dependencies(place(scene, "terraform_data.dashboard")))
                .isEqualTo(362);
        // 1,440 of the folded services, and 10 of the chip of what is untouched beside the target.
        assertThat(scene.diagram().edges().stream()
                        .filter(line -> line.count() > 1)
                        .mapToLong(EdgeLine::count)
                        .sum())
                .isEqualTo(1_450);
    }

    private static long unseenDependents(Scene scene, String address) {
        return scene.unseen().dependents(place(scene, address));
    }

    private static int place(Scene scene, String address) {
        return IntStream.range(0, scene.cards().size())
                .filter(place -> scene.diagram().cards().get(place).address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}

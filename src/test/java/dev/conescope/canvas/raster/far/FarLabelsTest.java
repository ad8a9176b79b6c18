package dev.conescope.canvas.raster.far;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.Looks;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.Theme;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarLabelsTest {
    @SuppressWarnings("NullAway.Init") // made before all tests
    private static Scene scene;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static FarPainting painting;

    /** The large sample with everything open, and a target that much else hangs on. */
    @BeforeAll
    static void arrange() throws Exception {
        Path file = Path.of("assets", "samples", "m2000", "terraform.tfstate");
        StateGraph graph = StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.INSTANCE);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.none(), graph.all(), Progress.NONE);
        NodeSet target = NodeSet.of(graph.size() / 2);
        scene = Looks.of(diagram, new VelocityEngine(graph).scope(ScopeRequest.optimized(target, target)), target);
        painting = new FarPainting(new FarDiagram(diagram), scene, Palette.of(Theme.LIGHT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.08, 0.12, 0.2, 0.3, 0.4})
    void noNameLiesOverAnotherOne(double zoom) {
        Collection<Box> names = new FarLabels(painting, zoom).places();
        assertThat(names).isNotEmpty();
        for (Box name : names) {
            assertThat(names).filteredOn(other -> other != name).noneMatch(name::intersects);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.12, 0.3})
    void noNameButATargetsMayLieOverABlockOfTheCone(double zoom) {
        List<Box> cone = IntStream.range(0, scene.cards().size())
                .filter(card -> scene.cards().get(card).role() != PictureRole.UNTOUCHED)
                .mapToObj(card -> scene.diagram().cards().get(card).box())
                .toList();
        assertThat(new FarLabels(painting, zoom)
                        .places().stream().skip(1).filter(name -> cone.stream().anyMatch(name::intersects)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.05, 0.12, 0.3})
    void theTargetIsNamedFirst(double zoom) {
        Box target = IntStream.range(0, scene.cards().size())
                .filter(card -> scene.cards().get(card).target())
                .mapToObj(card -> scene.diagram().cards().get(card).box())
                .findFirst()
                .orElseThrow();
        Box name = new FarLabels(painting, zoom).places().getFirst();
        assertThat(Math.abs(name.centreY() - target.centreY())).isLessThan(target.height() + 20 / zoom);
        assertThat(Math.abs(name.centreX() - target.centreX())).isLessThan(target.width() + 60 / zoom);
    }
}

package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.layout.Arrangement;
import dev.conescope.layout.Progress;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.GroupKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening or collapsing a module leaves the order of everything else as it was. */
class StableDiagramTest {
    private static final double KEPT = 0.95;
    private static final int MODULES_TRIED = 10;

    @ParameterizedTest
    @CsvSource({"web-platform", "f200", "m2000"})
    void collapsingAModuleKeepsTheOrderOfTheRest(String sample) throws Exception {
        StateGraph graph = Samples.graph(sample, ModuleRule.INSTANCE);
        Diagram before = DiagramBuilder.build(graph, Collapse.none(), graph.all(), Progress.NONE);
        for (ModulePath module : someModules(graph)) {
            Collapse collapse = Collapse.none().close(new GroupKey.Module(module));
            Diagram after = DiagramBuilder.build(graph, collapse, graph.all(), before, Progress.NONE);
            assertThat(kept(before, after)).as("order kept without %s", module).isGreaterThanOrEqualTo(KEPT);
            assertThat(after.arrangement()).isEqualTo(before.arrangement());
        }
    }

    @ParameterizedTest
    @CsvSource({"web-platform", "f200", "m2000"})
    void openingAModuleKeepsTheOrderOfTheRest(String sample) throws Exception {
        StateGraph graph = Samples.graph(sample, ModuleRule.INSTANCE);
        Collapse closed = Collapse.none().closeAll(graph);
        Diagram before = DiagramBuilder.build(graph, closed, graph.all(), Progress.NONE);
        for (ModulePath module : someModules(graph)) {
            Diagram after = DiagramBuilder.build(
                    graph, closed.open(new GroupKey.Module(module)), graph.all(), before, Progress.NONE);
            assertThat(kept(before, after)).as("order kept with %s", module).isGreaterThanOrEqualTo(KEPT);
        }
    }

    @ParameterizedTest
    @CsvSource({"f200, LAYERED", "m2000, TIERS"})
    void wholeSamplesAreArrangedAsTheirSizeAllows(String sample, Arrangement arrangement) throws Exception {
        StateGraph graph = Samples.graph(sample, ModuleRule.INSTANCE);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.none(), graph.all(), Progress.NONE);
        assertThat(diagram.arrangement()).isEqualTo(arrangement);
        assertThat(diagram.bounds().width() / diagram.bounds().height()).isBetween(0.8, 4.0);
    }

    private static List<ModulePath> someModules(StateGraph graph) {
        var modules = new TreeSet<ModulePath>();
        graph.nodes().forEach(node -> modules.add(node.address().module()));
        modules.remove(ModulePath.ROOT);
        int step = Math.max(1, modules.size() / MODULES_TRIED);
        List<ModulePath> all = List.copyOf(modules);
        List<ModulePath> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    /** The share of pairs of cards seen in both that did not change sides. */
    private static double kept(Diagram before, Diagram after) {
        Map<CardKey, Box> there = new HashMap<>();
        before.cards().forEach(card -> there.put(card.key(), card.box()));
        List<Card> both = after.cards().stream()
                .filter(card -> there.containsKey(card.key()))
                .toList();
        long kept = 0;
        long pairs = 0;
        for (int i = 0; i < both.size(); i++) {
            for (int j = i + 1; j < both.size(); j++) {
                Box one = there.getOrDefault(both.get(i).key(), Box.EMPTY);
                Box other = there.getOrDefault(both.get(j).key(), Box.EMPTY);
                pairs++;
                kept += sameSides(one, other, both.get(i).box(), both.get(j).box()) ? 1 : 0;
            }
        }
        return pairs == 0 ? 1 : (double) kept / pairs;
    }

    /** Cards that stood below each other have to stay so, cards beside each other too; others one of both. */
    private static boolean sameSides(Box one, Box other, Box oneNow, Box otherNow) {
        boolean column = one.x() < other.right() && other.x() < one.right();
        boolean row = one.y() < other.bottom() && other.y() < one.bottom();
        boolean vertically = one.y() < other.y() == oneNow.y() < otherNow.y();
        boolean horizontally = one.centreX() < other.centreX() == oneNow.centreX() < otherNow.centreX();
        return column && vertically || row && horizontally || !column && !row && (vertically || horizontally);
    }
}

package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.diagram.Lines;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.testkit.TestGraphs;
import dev.conescope.velocity.VelocityEngine;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A network that much depends on, and a dashboard that depends on much. */
class HubTest {
    private static final int MANY = Lines.HUB + 1;

    @Test
    void asManyLinesAsAnEyeCanFollowAreDrawn() {
        Scene scene = untouched(graph(Lines.HUB));
        assertThat(scene.diagram().edges())
                .allSatisfy(line -> assertThat(line.hub()).isEqualTo(EdgeLine.Hub.NONE));
        assertThat(hidden(scene)).isZero();
    }

    @Test
    void aHubsLinesAreCountedUntilSomebodyAsks() {
        Scene scene = untouched(graph(MANY));
        assertThat(hidden(scene)).isEqualTo(2L * MANY);
        assertThat(scene.unseen().dependents(place(scene, "t.vpc"))).isEqualTo(MANY);
        assertThat(scene.unseen().dependencies(place(scene, "t.board"))).isEqualTo(MANY);
        assertThat(scene.unseen().dependencies(place(scene, "t.n3"))).isEqualTo(1);
        assertThat(scene.unseen().dependents(place(scene, "t.n3"))).isEqualTo(1);
        assertThat(scene.unseen().dependents(place(scene, "t.board"))).isZero();
    }

    @Test
    void aHubStaysLeftOfItsDependents() {
        Scene scene = untouched(graph(MANY));
        for (EdgeLine line : scene.diagram().edges()) {
            assertThat(scene.diagram().cards().get(line.from()).box().right())
                    .isLessThan(scene.diagram().cards().get(line.to()).box().x());
        }
    }

    @Test
    void aTargetBringsAllLinesOfItsOwnBack() throws Exception {
        StateGraph graph = graph(MANY);
        Scene top = scene(graph, ConeDirection.TOP, "t.n3");
        assertThat(IntStream.range(0, top.edges().size())
                        .filter(edge -> !top.hides(edge))
                        .mapToObj(edge -> words(top, edge)))
                .containsExactlyInAnyOrder("t.vpc t.n3 TOP", "t.n3 t.board UNTOUCHED");
        assertThat(top.unseen().dependents(place(top, "t.vpc"))).isEqualTo(MANY - 1);
        assertThat(hidden(scene(graph, ConeDirection.TOP, "t.vpc"))).isEqualTo(MANY);
        assertThat(hidden(scene(graph, ConeDirection.CHANGE, "t.vpc"))).isZero();
    }

    @Test
    void edgesToAFoldRunInATrunkThatTheResourceCounts() {
        StateGraph graph = TestGraphs.of(
                IntStream.range(0, 30)
                        .mapToObj(i -> "module.s[%d].t.app>t.vpc".formatted(i))
                        .collect(Collectors.joining(" ")),
                ModuleRule.INSTANCE);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.none().closeAll(graph), graph.all(), Progress.NONE);
        Scene scene = Looks.of(diagram, null, NodeSet.EMPTY);
        assertThat(diagram.edges()).singleElement().satisfies(line -> {
            assertThat(line.trunk()).isTrue();
            assertThat(line.count()).isEqualTo(30);
        });
        assertThat(hidden(scene)).isZero();
        assertThat(scene.unseen().dependents(place(scene, "t.vpc"))).isEqualTo(30);
        Card fold = diagram.cards().get(place(scene, "module.s[*]"));
        assertThat(fold.traffic()).isEqualTo(new Card.Traffic(30, 0));
        assertThat(scene.unseen().dependencies(place(scene, "module.s[*]"))).isZero();
    }

    @Test
    void aFoldBearsTheStrongestRoleInsideAndCountsAllOfThem() throws Exception {
        StateGraph graph = TestGraphs.of("""
                module.s[0].t.app>t.vpc module.s[1].t.app>t.vpc module.s[2].t.app>t.vpc module.s[0].t.z
                module.s[1].t.z module.s[2].t.z module.s[0].t.last>module.s[0].t.app
                module.s[1].t.last>module.s[1].t.app module.s[2].t.last>module.s[2].t.app
                """, ModuleRule.INSTANCE);
        Diagram diagram = DiagramBuilder.build(graph, Collapse.none().closeAll(graph), graph.all(), Progress.NONE);
        NodeSet target = new TargetResolver(graph).resolve("module.s[1].t.app");
        Scene scene = Looks.of(
                diagram, new VelocityEngine(graph).cone(ConeDirection.CHANGE, target, NodeSet.EMPTY), NodeSet.EMPTY);
        CardLook fold = scene.cards().get(place(scene, "module.s[*]"));
        assertThat(fold.role()).isEqualTo(PictureRole.REFRESH);
        assertThat(fold.target()).isTrue();
        assertThat(fold.counts()).isEqualTo(new CardLook.RoleCounts(2, 0, 0, 0, 7));
        assertThat(scene.edges()).containsExactly(PictureRole.STATIC);
    }

    private static StateGraph graph(int dependents) {
        String names = IntStream.range(0, dependents).mapToObj(i -> "n" + i).collect(Collectors.joining(","));
        return TestGraphs.of(
                IntStream.range(0, dependents).mapToObj(i -> "n" + i + ">vpc").collect(Collectors.joining(" "))
                        + " board>" + names);
    }

    private static Scene untouched(StateGraph graph) {
        return Looks.of(DiagramBuilder.build(graph, Collapse.none(), graph.all(), Progress.NONE), null, NodeSet.EMPTY);
    }

    private static Scene scene(StateGraph graph, ConeDirection direction, String target) throws Exception {
        NodeSet targets = new TargetResolver(graph).resolve(target);
        return Looks.of(
                untouched(graph).diagram(),
                new VelocityEngine(graph).cone(direction, targets, NodeSet.EMPTY),
                NodeSet.EMPTY);
    }

    private static long hidden(Scene scene) {
        return IntStream.range(0, scene.edges().size()).filter(scene::hides).count();
    }

    private static String words(Scene scene, int edge) {
        EdgeLine line = scene.diagram().edges().get(edge);
        return scene.diagram().cards().get(line.from()).address() + " "
                + scene.diagram().cards().get(line.to()).address() + " "
                + scene.edges().get(edge);
    }

    private static int place(Scene scene, String address) {
        return IntStream.range(0, scene.cards().size())
                .filter(place -> scene.diagram().cards().get(place).address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}

package dev.conescope.scene.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.Samples;
import dev.conescope.scene.diagram.Cards;
import dev.conescope.testkit.TestGraphs;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.VelocityEngine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CollapseTest {
    private static final String INSTANCE =
            "module.production.module.payments.module.service[\"cards\"].module.database[0].terraform_data.instance";

    /** Three services, of which one has a database; each of them needs the network. */
    private static final String SERVICES = """
            module.s["a"].t.app>module.net.t.vpc module.s["b"].t.app>module.net.t.vpc
            module.s["c"].t.app>module.net.t.vpc module.s["c"].module.db.t.disk>module.net.t.vpc
            """;

    private static final GroupKey.Alike ALIKE = new GroupKey.Alike(ModulePath.ROOT, "s", 0);

    @Test
    void fewResourcesOpenUncollapsed() throws Exception {
        StateGraph graph = Samples.graph(Samples.MIDDLE, ModuleRule.CONFIG);
        assertThat(Collapse.initial(graph)).isEqualTo(Collapse.none());
    }

    @ParameterizedTest
    @EnumSource(names = {"MODULE", "TYPE", "PROVIDER"})
    void manyResourcesOpenWithTheOuterGroupsThatFit(Grouping grouping) throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.CONFIG);
        Collapse collapse = Collapse.initial(graph, grouping);
        assertThat(Cards.of(graph, collapse, graph.all()).cards()).hasSizeLessThanOrEqualTo(Collapse.FIRST_CARDS);
        for (GroupKey key : GroupTree.of(graph, grouping).keys()) {
            if (!collapse.collapsed(key) && key instanceof GroupKey.Module(ModulePath path) && !path.isRoot()) {
                assertThat(collapse.hides(path.parent())).isFalse();
            }
        }
        assertThat(Cards.of(graph, collapse, graph.all()).cards()).anyMatch(Card::isGroup);
    }

    @Test
    void openedModuleIsSeenAndStaysSoUntilItIsClosed() throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.INSTANCE);
        ModulePath payments =
                graph.node(target(graph)).address().module().parent().parent();
        Collapse opened = Collapse.none().closeAll(graph).open(new GroupKey.Module(payments));
        assertThat(opened.hides(payments)).isFalse();
        assertThat(opened.hides(payments.parent())).isFalse();
        assertThat(opened.hides(graph.node(target(graph)).address().module())).isTrue();
        assertThat(opened.close(new GroupKey.Module(payments)).hides(payments)).isTrue();
    }

    @Test
    void modulesOfOneShapeFoldWhateverTheirKeys() {
        StateGraph graph = TestGraphs.of(SERVICES);
        Collapse collapse = Collapse.none().closeAll(graph);
        assertThat(titles(graph, collapse))
                .containsExactlyInAnyOrder("module.net", "module.s[*] ×2", "module.s[\"c\"]");
        assertThat(titles(graph, collapse.open(ALIKE)))
                .containsExactlyInAnyOrder("module.net", "module.s[\"a\"]", "module.s[\"b\"]", "module.s[\"c\"]");
        assertThat(collapse.open(ALIKE).fold(graph)).isEqualTo(collapse);
    }

    @Test
    void anOpenedModuleComesOutOfItsFoldAndGoesBackWhenItIsClosed() {
        StateGraph graph = TestGraphs.of(SERVICES);
        Collapse collapse = Collapse.none().closeAll(graph);
        GroupKey one = new GroupKey.Module(ModulePath.ROOT.child("s", new InstanceKey.StringKey("a")));
        assertThat(titles(graph, collapse.open(one)))
                .containsExactlyInAnyOrder("module.net", "app", "module.s[\"b\"]", "module.s[\"c\"]");
        assertThat(collapse.open(one).close(one)).isEqualTo(collapse);
    }

    @Test
    void anythingInsideTellsShapesApart() {
        StateGraph graph = TestGraphs.of("""
                module.m[0].t.x module.m[1].t.x module.m[1].t.y module.m[2].u.x
                module.m[3].t.x module.m[3].module.i[0].t.z module.m[4].t.x module.m[4].module.i[5].t.z
                module.m[6].t.x module.m[6].module.i[0].t.z module.m[6].module.i[1].t.z module.m[7].t.x
                """);
        assertThat(titles(graph, Collapse.none().closeAll(graph)))
                .containsExactlyInAnyOrder(
                        "module.m[*] ×2", "module.m[1]", "module.m[2]", "module.m[*] ×2", "module.m[6]");
    }

    @Test
    void aTargetsOwnModuleComesOutOfTheFoldAndTheRestStays() {
        StateGraph graph = services(30);
        Collapse closed = Collapse.none().closeAll(graph);
        Partition cone = cone(graph, "module.s[7].t.app");
        assertThat(titles(graph, closed.reveal(cone)))
                .containsExactlyInAnyOrder("vpc", "app", "log", "module.s[*] ×29");
    }

    @Test
    void aFoldThatTheConeTouchesThroughoutStaysFolded() {
        StateGraph graph = services(30);
        Collapse closed = Collapse.none().closeAll(graph);
        Partition cone = cone(graph, "t.vpc");
        assertThat(cone.members().size()).isEqualTo(61);
        assertThat(titles(graph, closed.reveal(cone))).containsExactlyInAnyOrder("vpc", "module.s[*] ×30");
    }

    @Test
    void revealOpensWhatTheConeTouchesAndNothingElse() throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.INSTANCE);
        Partition cone = new VelocityEngine(graph).cone(ConeDirection.CHANGE, NodeSet.of(target(graph)), NodeSet.EMPTY);
        Collapse closed = Collapse.none().closeAll(graph);
        Collapse revealed = closed.reveal(cone);
        assertThat(cone.members().stream())
                .allSatisfy(node -> assertThat(
                                revealed.hides(graph.node(node).address().module()))
                        .isFalse());
        for (GroupKey key : GroupTree.of(graph, Grouping.MODULE).keys()) {
            if (key instanceof GroupKey.Module(ModulePath path) && !revealed.collapsed(key)) {
                assertThat(cone.members().stream()
                                .mapToObj(node -> graph.node(node).address().module()))
                        .anyMatch(path::contains);
            }
        }
        assertThat(Cards.of(graph, revealed, graph.all()).cards()).hasSizeLessThanOrEqualTo(Collapse.MANY_CARDS);
    }

    @Test
    void revealStopsBeforeThereAreTooManyCards() throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.INSTANCE);
        Collapse revealed = Collapse.initial(graph).reveal(graph, graph.all());
        assertThat(Cards.of(graph, revealed, graph.all()).cards()).hasSizeLessThanOrEqualTo(Collapse.MANY_CARDS);
    }

    private static StateGraph services(int count) {
        var line = new StringBuilder("t.vpc");
        for (int i = 0; i < count; i++) {
            line.append(" module.s[%d].t.app>t.vpc module.s[%d].t.log>module.s[%d].t.app".formatted(i, i, i));
        }
        return TestGraphs.of(line.toString(), ModuleRule.INSTANCE);
    }

    private static Partition cone(StateGraph graph, String target) {
        try {
            NodeSet targets = new TargetResolver(graph).resolve(target);
            return new VelocityEngine(graph).cone(ConeDirection.CHANGE, targets, NodeSet.EMPTY);
        } catch (Exception e) {
            throw new IllegalArgumentException(target, e);
        }
    }

    private static List<String> titles(StateGraph graph, Collapse collapse) {
        return Cards.of(graph, collapse, graph.all()).cards().stream()
                .map(card -> card.title() + (card.isFold() ? " ×" + card.instances() : ""))
                .toList();
    }

    private static int target(StateGraph graph) throws Exception {
        return new TargetResolver(graph).resolve(INSTANCE).toArray()[0];
    }
}

package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.VelocityEngine;
import org.junit.jupiter.api.Test;

class CollapseTest {
    private static final String INSTANCE =
            "module.production.module.payments.module.service[\"cards\"].module.database[0].terraform_data.instance";

    @Test
    void fewResourcesOpenUncollapsed() throws Exception {
        StateGraph graph = Samples.graph(Samples.MIDDLE, ModuleRule.CONFIG);
        assertThat(Collapse.initial(graph)).isEqualTo(Collapse.none());
    }

    @Test
    void manyResourcesOpenWithTheirModulesCollapsed() throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.CONFIG);
        Collapse collapse = Collapse.initial(graph);
        assertThat(graph.nodes())
                .allSatisfy(node -> assertThat(collapse.hides(node.address().module()))
                        .isEqualTo(!node.address().module().isRoot()));
        Diagram diagram = DiagramBuilder.build(graph, collapse, graph.all(), Progress.NONE);
        assertThat(diagram.frames()).isEmpty();
        assertThat(diagram.cards()).hasSizeLessThan(Collapse.MANY_CARDS);
    }

    @Test
    void openedModuleShowsItsInnerModulesCollapsed() throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.INSTANCE);
        ModulePath payments =
                graph.node(target(graph)).address().module().parent().parent();
        Collapse opened = Collapse.initial(graph).open(payments);
        assertThat(opened.hides(payments)).isFalse();
        assertThat(opened.hides(payments.parent())).isFalse();
        assertThat(opened.hides(graph.node(target(graph)).address().module())).isTrue();
        assertThat(opened.close(payments).hides(payments)).isTrue();
    }

    @Test
    void revealShowsTheWholeConeWhereItFits() throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.INSTANCE);
        Partition cone = new VelocityEngine(graph).cone(ConeDirection.CHANGE, NodeSet.of(target(graph)), NodeSet.EMPTY);
        Collapse revealed = Collapse.initial(graph).reveal(cone);
        assertThat(cone.members().stream())
                .allSatisfy(node -> assertThat(
                                revealed.hides(graph.node(node).address().module()))
                        .isFalse());
        assertThat(DiagramBuilder.build(graph, revealed, graph.all(), Progress.NONE)
                        .cards())
                .hasSizeLessThanOrEqualTo(Collapse.MANY_CARDS);
    }

    @Test
    void revealStopsBeforeThereAreTooManyCards() throws Exception {
        StateGraph graph = Samples.graph(Samples.LARGE, ModuleRule.INSTANCE);
        Collapse revealed = Collapse.initial(graph).reveal(graph, graph.all());
        Diagram diagram = DiagramBuilder.build(graph, revealed, graph.all(), Progress.NONE);
        assertThat(diagram.cards()).hasSizeBetween(300, Collapse.MANY_CARDS);
    }

    private static int target(StateGraph graph) throws Exception {
        return new TargetResolver(graph).resolve(INSTANCE).toArray()[0];
    }
}

package dev.conescope.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.StateGraph;
import dev.conescope.scene.diagram.Cards;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.Grouping;
import dev.conescope.testkit.TestGraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTitleTest {
    private static final String MODULES = """
            t.this>t.net module.web.t.this>t.net module.a.module.site["b"].t.main>t.net
            module.site[1].t.default>t.net module.web.t.example>t.net module.web.t.disk>t.net
            """;

    @ParameterizedTest
    @EnumSource(names = {"TYPE", "PROVIDER", "NOTHING"})
    void aNameThatTellsLittleStandsAfterItsModuleWhereNoFrameSaysIt(Grouping grouping) throws Exception {
        assertThat(titles(MODULES, grouping))
                .containsExactlyInAnyOrder(
                        "this", "net", "web.this", "site[\"b\"].main", "site[1].default", "web.example", "disk");
    }

    @Test
    void theFrameOfAModuleSaysItOnce() throws Exception {
        assertThat(titles(MODULES, Grouping.MODULE))
                .containsExactlyInAnyOrder("this", "net", "this", "main", "default", "example", "disk");
    }

    @Test
    void manyAlikeNamesOfSeveralTypesGiveWayToTheTypeUnlessItsFrameSaysThat() throws Exception {
        String alike = "module.web.a.this>module.web.b.this module.web.c.this>module.web.d.this";
        assertThat(titles(alike, Grouping.NOTHING)).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(cards(alike, Grouping.NOTHING))
                .allMatch(card -> card.subtitle().equals("web.this"));
        assertThat(titles(alike, Grouping.TYPE)).containsOnly("web.this").hasSize(4);
    }

    private static List<String> titles(String edges, Grouping grouping) throws Exception {
        return cards(edges, grouping).stream().map(Card::title).toList();
    }

    private static List<Card> cards(String edges, Grouping grouping) throws Exception {
        StateGraph graph = TestGraphs.of(edges);
        return Cards.of(graph, Collapse.none(grouping), graph.all()).cards();
    }
}

package dev.conescope.graph;

import static dev.conescope.testkit.TestGraphs.id;
import static dev.conescope.testkit.TestGraphs.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.finding.Finding;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.testkit.TestGraphs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleRuleTest {
    private static final String WEB = "module.web[\"eu\"].t.a>module.web.t.b module.web[\"us\"].t.a>module.web.t.b"
            + " module.web[\"eu\"].t.b module.web[\"us\"].t.b";

    @Test
    void configRuleTakesEveryInstanceOfTheModule() {
        assertThat(dependencies(WEB, ModuleRule.CONFIG, "module.web[\"eu\"].t.a"))
                .containsExactly("module.web[\"eu\"].t.b", "module.web[\"us\"].t.b");
    }

    @Test
    void instanceRuleTakesTheInstanceWithTheDependentsOwnKey() {
        assertThat(dependencies(WEB, ModuleRule.INSTANCE, "module.web[\"eu\"].t.a"))
                .containsExactly("module.web[\"eu\"].t.b");
        assertThat(dependencies(WEB, ModuleRule.INSTANCE, "module.web[\"us\"].t.a"))
                .containsExactly("module.web[\"us\"].t.b");
    }

    @Test
    void instanceRuleTakesEveryInstanceOfAnotherModule() {
        String line = "module.app[0].t.a>module.web.t.b module.web[0].t.b module.web[1].t.b t.root>module.web.t.b";

        for (String dependent : List.of("module.app[0].t.a", "t.root")) {
            assertThat(dependencies(line, ModuleRule.INSTANCE, dependent))
                    .containsExactly("module.web[0].t.b", "module.web[1].t.b");
        }
    }

    @Test
    void instanceRuleBindsOnlyTheStepsThatBothPathsShare() {
        String line = "module.env[\"p\"].module.app[0].t.a>module.env.module.db.t.b"
                + " module.env[\"p\"].module.db[0].t.b module.env[\"p\"].module.db[1].t.b"
                + " module.env[\"q\"].module.db[0].t.b";

        assertThat(dependencies(line, ModuleRule.INSTANCE, "module.env[\"p\"].module.app[0].t.a"))
                .containsExactly("module.env[\"p\"].module.db[0].t.b", "module.env[\"p\"].module.db[1].t.b");
    }

    @Test
    void instanceRuleBindsADependencyFurtherOutAndFurtherIn() {
        String line = "module.env[0].module.app[1].t.inner>module.env.t.outer"
                + " module.env[0].t.outer module.env[1].t.outer"
                + " module.env[1].t.user>module.env.module.app.t.inner"
                + " module.env[1].module.app[0].t.inner module.env[1].module.app[1].t.inner";

        assertThat(dependencies(line, ModuleRule.INSTANCE, "module.env[0].module.app[1].t.inner"))
                .containsExactly("module.env[0].t.outer");
        assertThat(dependencies(line, ModuleRule.INSTANCE, "module.env[1].t.user"))
                .containsExactly("module.env[1].module.app[0].t.inner", "module.env[1].module.app[1].t.inner");
    }

    @Test
    void theSameListMeansSomethingElseInEachInstanceOfTheModule() {
        StateGraph graph = TestGraphs.of(WEB, ModuleRule.INSTANCE);

        assertThat(graph.recorded().edges()).isEqualTo(2);
        assertThat(graph.withRule(ModuleRule.CONFIG).recorded().edges()).isEqualTo(4);
    }

    @Test
    void anEntryWhoseInstancesAllDisagreeIsNotDangling() {
        StateGraph graph = TestGraphs.of("module.web[0].t.a>module.web.t.b module.web[1].t.b", ModuleRule.INSTANCE);

        assertThat(graph.recorded().edges()).isZero();
        assertThat(graph.dangling()).isEmpty();
        assertThat(graph.findings()).isEmpty();
    }

    @Test
    void aNumberAndAStringAreDifferentKeys() {
        String line = "module.m[0].t.a>module.m.t.b module.m[0].t.b module.m[\"0\"].t.b";

        assertThat(dependencies(line, ModuleRule.INSTANCE, "module.m[0].t.a")).containsExactly("module.m[0].t.b");
    }

    @Test
    void instancesThatListTheirOwnBlockDependOnEachOtherUnderTheConfigRuleOnly() {
        String line = "module.m[0].t.a>module.m.t.a module.m[1].t.a>module.m.t.a";

        StateGraph config = TestGraphs.of(line);
        assertThat(config.recorded().edges()).isEqualTo(2);
        assertThat(config.cycles()).hasSize(1);
        StateGraph instance = TestGraphs.of(line, ModuleRule.INSTANCE);
        assertThat(instance.recorded().edges()).isZero();
        assertThat(instance.findings())
                .extracting(Finding::address)
                .containsExactly("module.m[0].t.a", "module.m[1].t.a");
    }

    private static List<String> dependencies(String line, ModuleRule rule, String dependent) {
        StateGraph graph = TestGraphs.of(line, rule);
        assertThat(graph.rule()).isEqualTo(rule);
        return names(graph, graph.recorded().dependencies(id(graph, dependent)));
    }
}

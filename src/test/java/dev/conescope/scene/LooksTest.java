package dev.conescope.scene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.VelocityEngine;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seed's four resources: vpc ← subnet, vpc ← security group, both ← instance. */
class LooksTest {
    private static final String STATE = """
            {"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "l", "resources": [%s]}""".formatted(String.join(
            ",",
            resource("vpc", ""),
            resource("subnet", "\"t.vpc\""),
            resource("group", "\"t.vpc\""),
            resource("instance", "\"t.vpc\", \"t.subnet\", \"t.group\"")));

    private StateGraph graph;
    private Diagram diagram;

    @BeforeEach
    void build() throws Exception {
        var snapshot = new StreamingStateLoader().load(new ByteArrayInputStream(STATE.getBytes(UTF_8)), "seed");
        graph = StateGraph.of(snapshot, ModuleRule.CONFIG);
        diagram = DiagramBuilder.build(graph, Collapse.none(), graph.all(), Progress.NONE);
    }

    private static String resource(String name, String dependencies) {
        return """
                {"mode": "managed", "type": "t", "name": "%s", "provider": "provider[\\"p\\"]",
                 "instances": [{"schema_version": 0, "attributes": {}, "dependencies": [%s]}]}""".formatted(name, dependencies);
    }

    @Test
    void changedSubnetOfATargetInstanceIsRefreshedAndTheRestIsStatic() throws Exception {
        Scene scene = scene(ConeDirection.CHANGE, "t.instance", nodes("t.subnet"));
        assertThat(roles(scene))
                .isEqualTo(Map.of(
                        "t.vpc", PictureRole.STATIC,
                        "t.group", PictureRole.STATIC,
                        "t.subnet", PictureRole.REFRESH,
                        "t.instance", PictureRole.REFRESH));
        assertThat(edges(scene))
                .isEqualTo(Map.of(
                        "t.vpc t.subnet", PictureRole.STATIC,
                        "t.vpc t.group", PictureRole.STATIC,
                        "t.group t.instance", PictureRole.STATIC,
                        "t.subnet t.instance", PictureRole.REFRESH));
        CardLook instance = scene.cards().get(cardOf("t.instance"));
        assertThat(instance.target()).isTrue();
        assertThat(instance.changed()).isFalse();
        assertThat(scene.cards().get(cardOf("t.subnet")).changed()).isTrue();
    }

    @Test
    void bottomConeOfTheSubnetLeavesEdgesFromOutsideUntouched() throws Exception {
        Scene scene = scene(ConeDirection.BOTTOM, "t.subnet", NodeSet.EMPTY);
        assertThat(edges(scene))
                .isEqualTo(Map.of(
                        "t.vpc t.subnet", PictureRole.UNTOUCHED,
                        "t.vpc t.group", PictureRole.UNTOUCHED,
                        "t.group t.instance", PictureRole.UNTOUCHED,
                        "t.subnet t.instance", PictureRole.BOTTOM));
    }

    @Test
    void withoutAPartitionAllIsUntouched() {
        Scene scene = Looks.of(diagram, null, NodeSet.EMPTY);
        assertThat(scene.cards()).allSatisfy(look -> {
            assertThat(look.role()).isEqualTo(PictureRole.UNTOUCHED);
            assertThat(look.target()).isFalse();
        });
        assertThat(scene.edges()).containsOnly(PictureRole.UNTOUCHED);
    }

    @Test
    void collapsedModulesCountRolesAndTheirLinesBearTheConesRole() throws Exception {
        StateGraph large = Samples.graph(Samples.LARGE, ModuleRule.INSTANCE);
        Diagram folded = DiagramBuilder.build(large, Collapse.initial(large), large.all(), Progress.NONE);
        NodeSet target = new TargetResolver(large)
                .resolve("module.production.module.payments.module.service[\"cards\"].module.database[0]"
                        + ".terraform_data.instance");
        var cone = new VelocityEngine(large).cone(ConeDirection.CHANGE, target, NodeSet.EMPTY);
        Scene scene = Looks.of(folded, cone, NodeSet.EMPTY);
        int shown = scene.cards().stream()
                .mapToInt(look -> look.counts().refresh() + look.counts().fixed())
                .sum();
        assertThat(shown).isEqualTo(cone.members().size());
        for (int i = 0; i < scene.edges().size(); i++) {
            EdgeLine line = folded.edges().get(i);
            boolean inCone = folded.cards().get(line.to()).nodes().stream()
                    .filter(cone.members()::contains)
                    .anyMatch(node -> NodeSet.of(large.drawn().dependencies(node)).stream()
                            .filter(cone.members()::contains)
                            .anyMatch(folded.cards().get(line.from()).nodes()::contains));
            assertThat(scene.edges().get(i) != PictureRole.UNTOUCHED).isEqualTo(inCone);
        }
        assertThat(scene.edges()).contains(PictureRole.STATIC, PictureRole.UNTOUCHED);
    }

    private Scene scene(ConeDirection direction, String target, NodeSet changed) throws Exception {
        return Looks.of(diagram, new VelocityEngine(graph).cone(direction, nodes(target), changed), changed);
    }

    private NodeSet nodes(String address) throws Exception {
        return new TargetResolver(graph).resolve(address);
    }

    private int cardOf(String address) {
        return diagram.cards().stream().map(Card::address).toList().indexOf(address);
    }

    private Map<String, PictureRole> roles(Scene scene) {
        Map<String, PictureRole> roles = new TreeMap<>();
        for (int i = 0; i < diagram.cards().size(); i++) {
            roles.put(diagram.cards().get(i).address(), scene.cards().get(i).role());
        }
        return roles;
    }

    private Map<String, PictureRole> edges(Scene scene) {
        Map<String, PictureRole> roles = new TreeMap<>();
        for (int i = 0; i < diagram.edges().size(); i++) {
            EdgeLine line = diagram.edges().get(i);
            String ends = diagram.cards().get(line.from()).address() + " "
                    + diagram.cards().get(line.to()).address();
            roles.put(ends, scene.edges().get(i));
        }
        return roles;
    }
}

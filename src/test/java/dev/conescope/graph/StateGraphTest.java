package dev.conescope.graph;

import static dev.conescope.testkit.TestGraphs.FOUR;
import static dev.conescope.testkit.TestGraphs.deposed;
import static dev.conescope.testkit.TestGraphs.id;
import static dev.conescope.testkit.TestGraphs.instance;
import static dev.conescope.testkit.TestGraphs.names;
import static dev.conescope.testkit.TestGraphs.resource;
import static dev.conescope.testkit.TestGraphs.snapshot;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.conescope.address.InstanceKey;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.TestGraphs;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateGraphTest {
    private final StateGraph four = TestGraphs.of(FOUR);

    @Test
    void everyResourceOfTheStateIsANodeInTheOrderOfAddresses() {
        assertThat(four.size()).isEqualTo(4);
        assertThat(names(four.nodes())).containsExactly("instance", "security_group", "subnet", "vpc");
        assertThat(four.nodes()).extracting(ResourceNode::id).containsExactly(0, 1, 2, 3);
        assertThat(four.all().toArray()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void nodesKnowTheirDependenciesAndDependents() {
        assertThat(names(four, four.recorded().dependencies(id(four, "instance"))))
                .containsExactly("security_group", "subnet");
        assertThat(names(four, four.recorded().dependencies(id(four, "vpc")))).isEmpty();
        assertThat(names(four, four.recorded().dependents(id(four, "vpc"))))
                .containsExactly("security_group", "subnet");
        assertThat(names(four, four.recorded().dependents(id(four, "instance"))))
                .isEmpty();
        assertThat(four.recorded().edges()).isEqualTo(4);
    }

    @Test
    void rootsHaveNoDependenciesAndLeavesNoDependents() {
        StateGraph graph = TestGraphs.of(FOUR + " alone");

        assertThat(names(graph, graph.roots())).containsExactly("alone", "vpc");
        assertThat(names(graph, graph.leaves())).containsExactly("alone", "instance");
    }

    @Test
    void lookupFindsExactlyTheAddress() {
        StateGraph graph = TestGraphs.of("module.web[\"eu\"].t.a module.web[\"us\"].t.a data.t.a t.a");

        for (ResourceNode node : graph.nodes()) {
            assertThat(graph.find(node.address())).hasValue(node.id());
            assertThat(graph.node(node.id())).isSameAs(node);
        }
        assertThat(graph.find(TestGraphs.address("module.web.t.a"))).isEmpty();
        assertThat(graph.find(TestGraphs.address("b"))).isEmpty();
        assertThatThrownBy(() -> graph.node(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aStateWithoutResourcesIsAnEmptyGraph() {
        StateGraph graph = TestGraphs.of("");

        assertThat(graph.size()).isZero();
        assertThat(graph.recorded().edges()).isZero();
        assertThat(graph.roots().isEmpty()).isTrue();
        assertThat(graph.findings()).isEmpty();
        assertThat(graph.inDependencyOrder(graph.all())).isEmpty();
    }

    @Test
    void managedAndDataWithTheSameTypeAndNameAreTwoNodes() {
        StateGraph graph = TestGraphs.of("t.a data.t.a b>data.t.a");

        assertThat(names(graph.nodes())).containsExactly("data.t.a", "a", "b");
        assertThat(graph.node(0).isData()).isTrue();
        assertThat(graph.node(1).isData()).isFalse();
        assertThat(names(graph, graph.recorded().dependencies(id(graph, "b")))).containsExactly("data.t.a");
    }

    @Test
    void allInstancesOfAResourceAreOneNodeThatHasTheDependenciesOfEach() {
        StateGraph graph = TestGraphs.of("a[0]>b a[1]>c,b a[2]");

        assertThat(names(graph.nodes())).containsExactly("a", "b", "c");
        assertThat(names(graph, graph.recorded().dependencies(0))).containsExactly("b", "c");
        assertThat(graph.node(0).instances()).isEqualTo(3);
    }

    @Test
    void deposedObjectsGiveNoDependenciesAndAreNoInstances() {
        StateGraph graph = StateGraph.of(
                snapshot(List.of(
                        resource("a", instance(InstanceKey.NONE, "b"), deposed(InstanceKey.NONE, "c")),
                        resource("b"),
                        resource("c"))),
                ModuleRule.CONFIG);

        assertThat(names(graph, graph.recorded().dependencies(0))).containsExactly("b");
        assertThat(graph.node(0).instances()).isEqualTo(1);
        assertThat(graph.node(0).objects()).isEqualTo(2);
    }

    @Test
    void aResourceWithDeposedObjectsOnlyIsANodeStill() {
        StateGraph graph = StateGraph.of(
                snapshot(List.of(resource("a", deposed(InstanceKey.NONE, "b")), resource("b"))), ModuleRule.CONFIG);

        assertThat(names(graph.nodes())).containsExactly("a", "b");
        assertThat(graph.recorded().edges()).isZero();
    }

    @Test
    void aNodeIsTaintedWhereACurrentInstanceIs() {
        var current = new StateInstance(
                InstanceKey.NONE,
                null,
                true,
                List.of(),
                instance(InstanceKey.NONE).attributes());
        var deposed = new StateInstance(InstanceKey.NONE, "d", true, List.of(), current.attributes());
        StateGraph graph =
                StateGraph.of(snapshot(List.of(resource("a", current), resource("b", deposed))), ModuleRule.CONFIG);

        assertThat(graph.nodes()).extracting(ResourceNode::tainted).containsExactly(true, false);
    }

    @Test
    void aDependencyThatTheStateDoesNotHoldIsKeptByNameAndIsNoNode() {
        StateGraph graph = TestGraphs.of("a>!gone,b c>!gone d>!module.m.t.away");

        assertThat(names(graph.nodes())).containsExactly("a", "b", "c", "d");
        assertThat(graph.dangling())
                .extracting(one -> one.address().toString(), one -> names(one.dependents()))
                .containsExactly(tuple("module.m.t.away", List.of("d")), tuple("t.gone", List.of("a", "c")));
        assertThat(graph.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple(
                                FindingCode.DANGLING_DEPENDENCY,
                                "t.d depends on module.m.t.away, which the state does not hold."),
                        tuple(
                                FindingCode.DANGLING_DEPENDENCY,
                                "t.a and 1 more depend on t.gone, which the state does not hold."));
    }

    @Test
    void aResourceThatListsItselfHasNoEdgeToItselfAndIsReported() {
        StateGraph graph = TestGraphs.of("a>a,b");

        assertThat(names(graph, graph.recorded().dependencies(0))).containsExactly("b");
        assertThat(graph.cycles()).isEmpty();
        assertThat(graph.findings()).extracting(Finding::code).containsExactly(FindingCode.SELF_DEPENDENCY);
        assertThat(graph.findings()).extracting(Finding::address).containsExactly("t.a");
    }

    @Test
    void entriesWithTheSameAddressAreOneNodeWithTheInstancesOfBothAndAWarning() throws StateReadException {
        String entry = """
                {"mode": "managed", "type": "t", "name": "%s", "provider": "p",
                 "instances": [{"index_key": %d, "attributes": {}, "dependencies": [%s]}]}""";
        String json = "{\"version\": 4, \"resources\": ["
                + String.join(
                        ",",
                        entry.formatted("a", 0, "\"t.b\""),
                        entry.formatted("b", 0, ""),
                        entry.formatted("c", 0, ""),
                        entry.formatted("a", 1, "\"t.c\""))
                + "]}";
        var snapshot = new StreamingStateLoader().load(new ByteArrayInputStream(json.getBytes(UTF_8)), "s");

        StateGraph graph = StateGraph.of(snapshot, ModuleRule.CONFIG);

        assertThat(names(graph.nodes())).containsExactly("a", "b", "c");
        assertThat(graph.node(0).instances()).isEqualTo(2);
        assertThat(names(graph, graph.recorded().dependencies(0))).containsExactly("b", "c");
        assertThat(graph.findings()).extracting(Finding::code).containsExactly(FindingCode.DUPLICATE_ADDRESS);
    }

    @Test
    void dependencyOrderIsByTierAndTiesByAddress() {
        StateGraph graph = TestGraphs.of("a>z c>a b>z d>c,z");

        assertThat(names(graph.inDependencyOrder(graph.all()))).containsExactly("z", "a", "b", "c", "d");
        assertThat(names(graph.inDependencyOrder(TestGraphs.nodes(graph, "d", "b", "z"))))
                .containsExactly("z", "b", "d");
        assertThat(graph.tier(id(graph, "z"))).isZero();
        assertThat(graph.tier(id(graph, "d"))).isEqualTo(3);
    }

    @Test
    void anotherRuleGivesAnotherGraphOfTheSameState() {
        assertThat(four.withRule(ModuleRule.CONFIG)).isSameAs(four);
        StateGraph other = four.withRule(ModuleRule.INSTANCE);
        assertThat(other.rule()).isEqualTo(ModuleRule.INSTANCE);
        assertThat(other.snapshot()).isSameAs(four.snapshot());
        assertThat(other.nodes()).isEqualTo(four.nodes());
    }
}

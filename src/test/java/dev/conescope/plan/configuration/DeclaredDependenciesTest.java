package dev.conescope.plan.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceAddress;
import dev.conescope.plan.Plan;
import dev.conescope.plan.read.PlanLoader;
import dev.conescope.plan.read.Plans;
import dev.conescope.testkit.SharedStates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredDependenciesTest {
    private static final Pattern EDGE = Pattern.compile("\\s*\"(.+)\" -> \"(.+)\";");

    private static ConfigResourceAddress address(String text) throws Exception {
        return ((ResourceAddress) AddressParser.parse(text)).configuration();
    }

    private static DeclaredDependencies declared(String rootModule, String providers) throws Exception {
        return DeclaredDependencies.of(Plans.load(
                        Plans.json("", "{\"root_module\": " + rootModule + ", \"provider_config\": " + providers + "}"))
                .configuration());
    }

    /** Terraform's own graph is the judge. */
    @ParameterizedTest
    @CsvSource({
        "made/m200, plan-mixed.json",
        "made/f200, plan-noop.json",
        "made/m2000, plan-mixed.json.gz",
        "aws/platform, plan-noop.json.gz"
    })
    void closureIsThatOfTerraformsGraph(String state, String planFile) throws Exception {
        Plan plan = PlanLoader.load(SharedStates.file(state + "/" + planFile));
        Map<String, Set<String>> graph = graph(SharedStates.file(state + "/graph.dot"));
        var declared = DeclaredDependencies.of(plan.configuration());
        Map<String, Set<String>> found = new TreeMap<>();
        for (ConfigResourceAddress resource : declared.resources()) {
            Set<String> names = new TreeSet<>();
            declared.of(resource).resources().forEach(one -> names.add(one.toString()));
            found.put(resource.toString(), names);
        }

        for (String resource : found.keySet()) {
            Set<String> reached = reach(found, resource);
            Set<String> expected = reach(graph, resource);
            assertThat(expected).as("what %s refers to", resource).containsAll(reached);
            if (!state.startsWith("aws")) {
                assertThat(reached).as("what %s refers to", resource).isEqualTo(expected);
            }
        }
    }

    private static Map<String, Set<String>> graph(Path dot) throws Exception {
        Map<String, Set<String>> edges = new TreeMap<>();
        for (String line : Files.readAllLines(dot)) {
            Matcher edge = EDGE.matcher(line);
            if (edge.matches()) {
                edges.computeIfAbsent(edge.group(1), _ -> new TreeSet<>()).add(edge.group(2));
            }
        }
        return edges;
    }

    private static Set<String> reach(Map<String, Set<String>> edges, String start) {
        Set<String> reached = new HashSet<>(edges.getOrDefault(start, Set.of()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (String one : Set.copyOf(reached)) {
                grown |= reached.addAll(edges.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }

    @Test
    void whatIsAroundAModuleCallAndInItsProviderCounts() throws Exception {
        var declared = declared(
                """
                {"resources": [
                   {"mode": "managed", "type": "t", "name": "keys", "expressions": {}},
                   {"mode": "managed", "type": "t", "name": "before", "expressions": {}},
                   {"mode": "managed", "type": "t", "name": "cluster", "expressions": {}}],
                 "module_calls": {"outer": {
                   "for_each_expression": {"references": ["t.keys.id", "t.keys"]},
                   "depends_on": ["t.before"],
                   "expressions": {"v": {"constant_value": {"references": ["t.secret"]}}},
                   "module": {"module_calls": {"inner": {"module": {"resources": [
                     {"mode": "managed", "type": "t", "name": "deep", "provider_config_key": "k", "expressions": {}}]}}}}}}}
                """,
                "{\"k\": {\"name\": \"k\", \"expressions\": {\"host\": {\"references\": [\"t.cluster.ip\", \"t.cluster\"]}}}}");

        var deep = address("module.outer.module.inner.t.deep");
        assertThat(declared.of(deep).resources())
                .containsExactlyInAnyOrder(address("t.keys"), address("t.before"), address("t.cluster"));
        assertThat(declared.provider(deep)).contains("k");
        assertThat(declared.providerInputs()).isEqualTo(Map.of("k", Set.of(address("t.cluster"))));
    }

    @Test
    void variablesAndOutputsLeadThroughModulesAndEphemeralResources() throws Exception {
        var declared = declared("""
                {"resources": [
                   {"mode": "managed", "type": "t", "name": "last", "expressions":
                     {"block": [{"x": {"references": ["module.b.out", "module.b"]}}]}},
                   {"mode": "managed", "type": "t", "name": "whole", "depends_on": ["module.b"]},
                   {"mode": "ephemeral", "type": "e", "name": "token", "expressions": {"x": {"references": ["t.first"]}}},
                   {"mode": "managed", "type": "t", "name": "first"},
                   {"mode": "list", "type": "t", "name": "query"}],
                 "module_calls": {
                   "a": {"expressions": {"in": {"references": ["ephemeral.e.token.v", "ephemeral.e.token"]}}, "module":
                     {"outputs": {"out": {"expression": {"references": ["var.in", "local.l"]}}}}},
                   "b": {"expressions": {"in": {"references": ["module.a.out", "module.a"]}}, "module":
                     {"outputs": {"out": {"expression": {"references": ["var.in"]}}},
                      "resources": [{"mode": "data", "type": "d", "name": "x", "expressions": {}}]}}}}
                """, "{}");

        assertThat(declared.of(address("t.last")).resources()).containsExactly(address("t.first"));
        assertThat(declared.of(address("t.last")).locals()).containsExactly(new LocalValue(List.of("a"), "l"));
        assertThat(declared.of(address("t.whole")).resources()).containsExactly(address("module.b.data.d.x"));
    }

    @Test
    void referencesInACircleEnd() throws Exception {
        var declared = declared("""
                {"resources": [{"mode": "managed", "type": "t", "name": "r", "expressions": {"x": {"references": ["module.a.o", "module.a"]}}}],
                 "module_calls": {"a": {"expressions": {"v": {"references": ["module.a.o", "module.a"]}}, "module":
                   {"outputs": {"o": {"expression": {"references": ["var.v"]}}}}}}}
                """, "{}");

        assertThat(declared.of(address("t.r")).resources()).isEmpty();
    }
}

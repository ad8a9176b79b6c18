package dev.conescope.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.testkit.SharedStates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The drawn edges of really applied states against the output of {@code terraform graph} for the same configuration,
 * which is transitively reduced too, and knows no instances.
 */
class TerraformGraphTest {
    private static final Pattern NODE = Pattern.compile("(?m)^\\s*\"([^\"]+)\" \\[label=");
    private static final Pattern EDGE = Pattern.compile("(?m)^\\s*(\"[^\"]+\" -> \"[^\"]+\");$");

    @ParameterizedTest
    @ValueSource(strings = {"m200", "f200", "m2000"})
    void drawnEdgesOfTheConfigurationAreTerraformsOwn(String name) throws Exception {
        Path folder = SharedStates.folder("made/" + name);
        String terraform = Files.readString(folder.resolve("graph.dot"));
        StateGraph graph =
                StateGraph.of(new StreamingStateLoader().load(folder.resolve("terraform.tfstate")), ModuleRule.CONFIG);

        assertThat(graph.nodes().stream().map(TerraformGraphTest::configured).collect(Collectors.toSet()))
                .isEqualTo(matches(NODE, terraform));
        assertThat(drawn(graph)).isNotEmpty().isEqualTo(matches(EDGE, terraform));
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> drawn(StateGraph graph) {
        var edges = new TreeSet<String>();
        for (ResourceNode dependent : graph.nodes()) {
            for (int dependency : graph.drawn().dependencies(dependent.id())) {
                edges.add("\"" + configured(dependent) + "\" -> \"" + configured(graph.node(dependency)) + "\"");
            }
        }
        return edges;
    }

    private static String configured(ResourceNode node) {
        return node.address().configuration().toString();
    }
}

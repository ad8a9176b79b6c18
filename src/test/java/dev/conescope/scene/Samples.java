package dev.conescope.scene;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.read.StreamingStateLoader;
import java.nio.file.Path;

/** The bundled samples, as graphs. */
final class Samples {
    static final String WEB = "web-platform";
    static final String MIDDLE = "f200";
    static final String LARGE = "m2000";

    private Samples() {}

    static StateGraph graph(String name, ModuleRule rule) throws Exception {
        Path file = Path.of("assets", "samples", name, "terraform.tfstate");
        return StateGraph.of(new StreamingStateLoader().load(file), rule);
    }
}

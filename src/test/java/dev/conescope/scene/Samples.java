package dev.conescope.scene;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.read.StreamingStateLoader;
import java.nio.file.Path;

/** The bundled samples, as graphs. */
public final class Samples {
    public static final String WEB = "web-platform";
    public static final String MIDDLE = "f200";
    public static final String LARGE = "m2000";

    private Samples() {}

    /** The graph of a sample under a rule. */
    public static StateGraph graph(String name, ModuleRule rule) throws Exception {
        Path file = Path.of("assets", "samples", name, "terraform.tfstate");
        return StateGraph.of(new StreamingStateLoader().load(file), rule);
    }
}

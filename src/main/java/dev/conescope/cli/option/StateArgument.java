package dev.conescope.cli.option;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.StreamingStateLoader;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The state that a command is about. */
public final class StateArgument {
    @Parameters(index = "0", paramLabel = "STATE", description = "The state file, or - for standard input.")
    private String state = "";

    /**
     * Reads the state.
     *
     * @throws StateReadException if it cannot be read
     */
    public StateSnapshot load() throws StateReadException {
        var loader = new StreamingStateLoader();
        return state.equals("-") ? loader.load(System.in, "-") : loader.load(Path.of(state));
    }

    /**
     * Reads the state and builds its graph.
     *
     * @throws StateReadException if it cannot be read
     */
    public StateGraph graph(ModuleRule rule) throws StateReadException {
        return StateGraph.of(load(), rule);
    }
}

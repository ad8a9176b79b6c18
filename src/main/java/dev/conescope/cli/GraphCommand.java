package dev.conescope.cli;

import dev.conescope.address.AddressParseException;
import dev.conescope.cli.option.OutputOption;
import dev.conescope.cli.option.ScopeOptions;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.cli.view.JsonScopeView;
import dev.conescope.cli.view.WarningsView;
import dev.conescope.export.ExportException;
import dev.conescope.export.graph.DotExporter;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.state.StateReadException;
import dev.conescope.velocity.Partition;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conescope graph}. */
@Command(name = "graph", mixinStandardHelpOptions = true, description = "Prints the graph of a state.")
final class GraphCommand implements Callable<Integer> {
    /** How a graph is printed. */
    enum Format {
        DOT,
        JSON
    }

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    private ScopeOptions options = new ScopeOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--velocity",
            description = "Show each resource's role in the scope that the scope options ask for.")
    private boolean velocity;

    @Option(
            names = "--recorded",
            description = "Print every edge that the state lists, not only those left after reduction.")
    private boolean recorded;

    @Option(names = "--format", paramLabel = "dot|json", description = "How to print it; dot is the default.")
    private Format format = Format.DOT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws StateReadException, AddressParseException, UnknownAddressException, ExportException {
        StateGraph graph = state.graph(options.rule());
        Partition scope = options.scope(graph);
        WarningsView.print(
                velocity ? WarningsView.of(scope) : graph.findings(),
                spec.commandLine().getErr());
        @Nullable Partition shown = velocity ? scope : null;
        output.write(
                switch (format) {
                    case DOT -> DotExporter.graph(graph, recorded ? graph.recorded() : graph.drawn(), shown);
                    case JSON -> JsonScopeView.graph(graph, recorded, shown);
                },
                spec.commandLine().getOut());
        return 0;
    }
}

package dev.conescope.cli;

import dev.conescope.cli.option.Asked;
import dev.conescope.cli.option.CommandFailure;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.cli.option.ScopeOptions;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.cli.option.Words;
import dev.conescope.export.ExportException;
import dev.conescope.export.graph.DotGraph;
import dev.conescope.export.graph.EdgeSource;
import dev.conescope.export.graph.GraphJson;
import dev.conescope.export.graph.GraphView;
import dev.conescope.export.report.ScopeJson;
import dev.conescope.finding.Finding;
import dev.conescope.graph.StateGraph;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.VelocityEngine;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code conescope graph}: the state's whole graph. */
@Command(name = "graph", description = "Print the graph of all resources and their dependencies.")
final class GraphCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    @Option(
            names = "--velocity",
            description = "Mark each resource with its role in the scope that the options describe.")
    private boolean velocity;

    @Mixin
    private ScopeOptions options = new ScopeOptions();

    @Option(
            names = "--recorded",
            description = "All edges that the state lists, not only those that are left after transitive reduction.")
    private boolean recorded;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}. dot is the default.")
    private Format format = Format.DOT;

    GraphCommand(Streams streams) {
        this.streams = streams;
    }

    enum Format {
        DOT,
        JSON
    }

    static final class Formats extends Words<Format> {
        Formats() {
            super(Format.values());
        }
    }

    @Override
    public Integer call() throws StateReadException, PlanReadException, CommandFailure, ExportException {
        if (!velocity && options.any()) {
            throw new ParameterException(
                    spec.commandLine(), "Targets, changes, a plan, strategy and static injection need --velocity");
        }
        Asked asked = options.ask(state, streams.in());
        StateGraph graph = asked.graph();
        RefreshScope scope = velocity ? new VelocityEngine(graph).scope(asked.request()) : null;
        List<Finding> warnings = warnings(graph, scope);
        GraphView view = GraphView.whole(graph, recorded ? EdgeSource.RECORDED : EdgeSource.DRAWN, scope);
        switch (format) {
            case DOT -> streams.result(DotGraph.of(view));
            case JSON -> streams.result(GraphJson.of(view, warnings));
        }
        if (format != Format.JSON) {
            streams.warnings(warnings);
        }
        return CliErrors.DONE;
    }

    private static List<Finding> warnings(StateGraph graph, @Nullable RefreshScope scope) {
        return scope == null ? graph.findings() : ScopeJson.warnings(scope);
    }
}

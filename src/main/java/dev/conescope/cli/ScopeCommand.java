package dev.conescope.cli;

import dev.conescope.cli.option.Asked;
import dev.conescope.cli.option.CommandFailure;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.cli.option.ScopeOptions;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.cli.option.Words;
import dev.conescope.export.ExportException;
import dev.conescope.export.report.CommonJson;
import dev.conescope.export.report.ScopeJson;
import dev.conescope.export.report.ScopeText;
import dev.conescope.export.report.TargetArguments;
import dev.conescope.graph.StateGraph;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.VelocityEngine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code conescope scope}: what a refresh has to ask providers about, and what that saves. */
@Command(name = "scope", description = "Print which resources a change makes a refresh ask about, and what that saves.")
final class ScopeCommand implements Callable<Integer> {
    private static final int EXAMPLES = 3;

    private final Streams streams;

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    @Mixin
    private ScopeOptions options = new ScopeOptions();

    @Option(
            names = "--verbose-refresh",
            description = "With the text format: a line for each resource of the scope too.")
    private boolean verbose;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}. text is the default; targets prints a -target argument for each"
                    + " resource that is refreshed, quoted for a shell.")
    private Format format = Format.TEXT;

    ScopeCommand(Streams streams) {
        this.streams = streams;
    }

    enum Format {
        TEXT,
        JSON,
        TARGETS
    }

    static final class Formats extends Words<Format> {
        Formats() {
            super(Format.values());
        }
    }

    @Override
    public Integer call() throws StateReadException, PlanReadException, CommandFailure, ExportException {
        Asked asked = options.ask(state, streams.in());
        StateGraph graph = asked.graph();
        RefreshScope scope = new VelocityEngine(graph).scope(asked.request());
        switch (format) {
            case TEXT -> streams.result(ScopeText.of(scope, verbose));
            case JSON -> streams.result(ScopeJson.scope(scope));
            case TARGETS -> streams.result(TargetArguments.of(scope));
        }
        if (format != Format.JSON) {
            streams.note(
                    "module rule " + CommonJson.word(graph.rule()) + "; " + ScopeText.providerCalls(scope.stats()));
            targetHint(scope).ifPresent(streams::note);
            ScopeText.plan(scope).ifPresent(streams::note);
            streams.warnings(ScopeJson.warnings(scope));
        }
        return CliErrors.DONE;
    }

    /** What to pass, where nothing was named that the refresh could be narrowed to. */
    private static Optional<String> targetHint(RefreshScope scope) {
        if (!scope.targets().isEmpty() || scope.request().strategy() == RefreshStrategy.FULL) {
            return Optional.empty();
        }
        List<String> some = scope.graph().nodes().stream()
                .filter(node -> !node.isData())
                .limit(EXAMPLES)
                .map(node -> node.address().toString())
                .toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of("without a target everything is refreshed; pass one with --target ADDRESS, such as "
                        + String.join(" or ", some) + " (`conescope list STATE` prints all)");
    }
}

package dev.conescope.cli;

import dev.conescope.cli.option.Asked;
import dev.conescope.cli.option.CommandFailure;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.cli.option.ScopeOptions;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.cli.option.Words;
import dev.conescope.export.AtomicOutput;
import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.ExportException;
import dev.conescope.export.graph.DotGraph;
import dev.conescope.export.graph.GraphView;
import dev.conescope.export.report.ConeAnswer;
import dev.conescope.export.report.ConeText;
import dev.conescope.export.report.ScopeJson;
import dev.conescope.graph.ConeDirection;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import dev.conescope.velocity.VelocityEngine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code conescope cone}: one cone, in words, as data or as a picture. */
@Command(name = "cone", description = "Print or draw what the targets need, what depends on them, or both.")
final class ConeCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    @Option(
            names = "--direction",
            paramLabel = "DIRECTION",
            required = true,
            converter = Words.Directions.class,
            completionCandidates = Words.Directions.class,
            description = "${COMPLETION-CANDIDATES}: what the targets need, what depends on them, or both, parted into"
                    + " refresh and static.")
    private ConeDirection direction = ConeDirection.CHANGE;

    @Mixin
    private ScopeOptions options = new ScopeOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}. What the ending of --output says is the default, or else text.")
    private @Nullable Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    ConeCommand(Streams streams) {
        this.streams = streams;
    }

    enum Format {
        TEXT,
        JSON,
        DOT,
        SVG,
        PNG;

        private static Format byEnding(@Nullable Path output) {
            String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(TEXT);
        }
    }

    static final class Formats extends Words<Format> {
        Formats() {
            super(Format.values());
        }
    }

    @Override
    public Integer call() throws StateReadException, PlanReadException, CommandFailure, ExportException {
        if (!options.anyTarget()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Missing required option: '--target=ADDRESS'; `conescope list STATE` prints addresses");
        }
        if (direction != ConeDirection.CHANGE && options.anyParting()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--refresh-strategy and --no-static-injection part a change cone; they need --direction change");
        }
        Format chosen = format == null ? Format.byEnding(output) : format;
        if (chosen == Format.PNG && output == null && streams.terminal().getAsBoolean()) {
            throw new ParameterException(
                    spec.commandLine(), "A PNG file is not for a terminal; name a file with --output FILE");
        }
        if (output != null && state.isReadFrom(output)) {
            throw new ParameterException(
                    spec.commandLine(), "--output names the state itself, which the picture would replace");
        }
        Asked asked = options.ask(state, streams.in());
        ConeAnswer cone = ConeAnswer.of(direction, new VelocityEngine(asked.graph()).scope(asked.request()));
        write(content(cone, chosen));
        if (chosen != Format.JSON) {
            streams.warnings(cone.warnings());
        }
        return CliErrors.DONE;
    }

    private static Content content(ConeAnswer cone, Format format) {
        return switch (format) {
            case TEXT -> ConeText.of(cone);
            case JSON -> ScopeJson.cone(cone);
            case DOT -> DotGraph.of(GraphView.of(cone.partition()));
            case SVG -> ConeDrawing.svg(cone);
            case PNG -> ConeDrawing.png(cone);
        };
    }

    private void write(Content content) throws ExportException {
        if (output == null) {
            streams.result(content);
        } else {
            AtomicOutput.write(output, content);
        }
    }
}

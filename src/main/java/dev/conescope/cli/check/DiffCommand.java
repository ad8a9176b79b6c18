package dev.conescope.cli.check;

import dev.conescope.cli.Streams;
import dev.conescope.cli.option.BinaryOptions;
import dev.conescope.cli.option.CommandFailure;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.cli.option.Words;
import dev.conescope.export.ExportException;
import dev.conescope.export.difference.DifferenceJson;
import dev.conescope.export.difference.DifferenceText;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.change.StateComparison;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code conescope diff}: what differs between two states. */
@Command(
        name = "diff",
        description = "Print what differs between an older and a newer state: which instances came, went, moved or"
                + " changed, with the names of changed attributes and never a value.")
public final class DiffCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The older state: a file, or a folder with a configuration.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer state, likewise.")
    private Path newer = Path.of("");

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    @Option(
            names = "--workspace",
            paramLabel = "NAME",
            description = "The workspace whose state is pulled from a folder. By default the selected one.")
    private @Nullable String workspace;

    @Mixin
    private BinaryOptions binary = new BinaryOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.TextOrJson.Converter.class,
            completionCandidates = Words.TextOrJson.Converter.class,
            description = "${COMPLETION-CANDIDATES}. text is the default.")
    private Words.TextOrJson format = Words.TextOrJson.TEXT;

    /** Prints to these streams. */
    public DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws StateReadException, CommandFailure, ExportException {
        if (workspace != null && !Files.isDirectory(older) && !Files.isDirectory(newer)) {
            throw new ParameterException(
                    spec.commandLine(), "--workspace needs a folder with a configuration, and neither state is one");
        }
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());
        StateComparison comparison = StateComparison.of(read(older, loader), read(newer, loader));
        List<Finding> warnings = warnings(comparison);
        switch (format) {
            case TEXT -> {
                streams.result(DifferenceText.of(comparison));
                streams.warnings(warnings);
            }
            case JSON -> streams.result(DifferenceJson.of(comparison, warnings));
        }
        return 0;
    }

    private StateSnapshot read(Path state, StreamingStateLoader loader) throws StateReadException, CommandFailure {
        return Files.isDirectory(state) ? binary.pull(state, workspace, loader) : loader.load(state);
    }

    private static List<Finding> warnings(StateComparison comparison) {
        var warnings = new ArrayList<Finding>();
        if (!comparison.sameLineage()) {
            warnings.add(Finding.of(
                    FindingCode.LINEAGES_DIFFER,
                    "The states have different lineages: they are not states of the same thing.",
                    null));
        } else if (comparison.older().serial() > comparison.newer().serial()) {
            warnings.add(Finding.of(
                    FindingCode.SERIALS_BACKWARDS,
                    "The second state is the older one: its serial is "
                            + comparison.newer().serial() + ", that of the first "
                            + comparison.older().serial() + ".",
                    null));
        }
        return warnings;
    }
}

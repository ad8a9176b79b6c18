package dev.conescope.cli.check;

import dev.conescope.cli.Streams;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.cli.option.Words;
import dev.conescope.export.ExportException;
import dev.conescope.export.difference.DifferenceJson;
import dev.conescope.export.difference.DifferenceText;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.state.StateReadException;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.change.StateComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code conescope diff}: what differs between two states. */
@Command(
        name = "diff",
        description = "Print what differs between an older and a newer state: which instances came, went, moved or"
                + " changed, with the names of changed attributes and never a value.")
public final class DiffCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older state file.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer state file.")
    private Path newer = Path.of("");

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

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
    public Integer call() throws StateReadException, ExportException {
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());
        StateComparison comparison = StateComparison.of(loader.load(older), loader.load(newer));
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

package dev.conescope.cli.source;

import dev.conescope.cli.Streams;
import dev.conescope.cli.option.BinaryOptions;
import dev.conescope.cli.option.CommandFailure;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.export.ExportException;
import dev.conescope.state.StateReadException;
import dev.conescope.tofu.Workspaces;
import dev.conescope.tofu.process.BinaryException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code conescope workspaces}: which states a working configuration has. */
@Command(
        name = "workspaces",
        description = "Print the workspaces of a folder with a configuration, the selected one with a star, as"
                + " terraform workspace list does. Each of them can be the --workspace of a command.")
public final class WorkspacesCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder. This one is the default.")
    private Path folder = Path.of(".");

    @Mixin
    private BinaryOptions binary = new BinaryOptions();

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    /** Prints to these streams. */
    public WorkspacesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws StateReadException, CommandFailure, ExportException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is no folder");
        }
        Workspaces workspaces = ask();
        streams.result(out -> {
            for (String name : workspaces.names()) {
                String line = (name.equals(workspaces.selected()) ? "* " : "  ") + name + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        });
        return 0;
    }

    private Workspaces ask() throws StateReadException, CommandFailure {
        try {
            return binary.configuration(folder).workspaces();
        } catch (BinaryException e) {
            throw CommandFailure.of(e);
        }
    }
}

package dev.conescope.cli.option;

import dev.conescope.finding.IoReason;
import dev.conescope.state.StateLoader;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.tofu.BinaryChoice;
import dev.conescope.tofu.Folder;
import dev.conescope.tofu.WorkingConfiguration;
import dev.conescope.tofu.process.BinaryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how the user's tofu or terraform is asked where a folder is named in place of a state. */
public final class BinaryOptions {
    private static final int MOST_NAMED = 10;

    @Option(
            names = "--binary",
            paramLabel = "BINARY",
            description = "The tofu or terraform that serves a folder or a saved plan: a file, or a name on PATH. By"
                    + " default that of CONESCOPE_BINARY, else tofu, else terraform.")
    private @Nullable Path binary;

    @Option(
            names = "--binary-timeout",
            paramLabel = "SECONDS",
            description = "Give the binary up when it has said nothing for so long. 300 is the default.")
    private long seconds = WorkingConfiguration.USUAL_SILENCE.toSeconds();

    /** Made by the command line, which fills it. */
    public BinaryOptions() {}

    /**
     * Which binary is asked, and how patiently.
     *
     * @throws CommandFailure if the patience is none
     */
    BinaryChoice choice() throws CommandFailure {
        if (seconds < 1) {
            throw CommandFailure.wrongUsage("--binary-timeout takes a number of seconds, 1 or more", List.of());
        }
        return new BinaryChoice(binary == null ? null : binary.toString(), Duration.ofSeconds(seconds), () -> false);
    }

    /**
     * A folder as a working configuration.
     *
     * @throws StateReadException if there is nothing of use in it
     * @throws CommandFailure if there is no binary for it
     */
    public WorkingConfiguration configuration(Path folder) throws StateReadException, CommandFailure {
        requireConfiguration(folder);
        try {
            return choice().configuration(folder);
        } catch (BinaryException e) {
            Path local = folder.resolve("terraform.tfstate");
            String otherwise = Files.isRegularFile(local) ? "; or give " + local + " itself" : "";
            throw new CommandFailure(folder + " holds a configuration, but " + e.getMessage() + otherwise, e);
        }
    }

    /**
     * Pulls the state of a folder's configuration.
     *
     * @param workspace its workspace, or null for the one that is selected
     * @throws StateReadException if there is nothing of use in the folder, or its state cannot be read
     * @throws CommandFailure if the binary fails
     */
    public StateSnapshot pull(Path folder, @Nullable String workspace, StateLoader loader)
            throws StateReadException, CommandFailure {
        try {
            return configuration(folder).pull(workspace, loader);
        } catch (BinaryException e) {
            throw CommandFailure.of(e);
        }
    }

    private static List<String> named(List<Path> files) {
        var lines =
                files.stream().limit(MOST_NAMED).map(Path::toString).collect(Collectors.toCollection(ArrayList::new));
        if (files.size() > MOST_NAMED) {
            lines.add("and " + (files.size() - MOST_NAMED) + " more");
        }
        return lines;
    }

    private static void requireConfiguration(Path folder) throws StateReadException, CommandFailure {
        try {
            switch (Folder.at(folder)) {
                case Folder.Configuration _ -> {}
                case Folder.States(var files) ->
                    throw CommandFailure.wrongUsage(
                            folder + ": this folder holds "
                                    + (files.size() == 1 ? "a state" : files.size() + " states")
                                    + " and no configuration; name the state:",
                            named(files));
                case Folder.Neither _ ->
                    throw new StateReadException(
                            folder.toString(),
                            "this folder holds neither a configuration (*.tf, *.tofu, .terraform) nor a state"
                                    + " (*.tfstate); give a state file",
                            null);
            }
        } catch (IOException e) {
            throw new StateReadException(folder.toString(), "the folder cannot be read: " + IoReason.of(e), e);
        }
    }
}

package dev.conescope.cli.option;

import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The argument that names a state. */
public final class StateArgument {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(
            paramLabel = "STATE",
            description = "The state file, plain or packed with gzip or ZIP, or the output of show -json; - is standard"
                    + " input; a folder with a configuration means the state that its tofu or terraform pulls. An"
                    + " encrypted file needs CONESCOPE_PASSPHRASE or TF_ENCRYPTION.")
    private Path state = STANDARD_INPUT;

    @Option(
            names = "--strict",
            description = "Read the values of attributes too, and refuse the state if one of them is no valid JSON.")
    private boolean strict;

    @Option(
            names = "--workspace",
            paramLabel = "NAME",
            description = "The workspace whose state is pulled, where STATE is a folder. By default the selected one.")
    private @Nullable String workspace;

    @Mixin
    private BinaryOptions binary = new BinaryOptions();

    /** Made by the command line, which fills it. */
    public StateArgument() {}

    /**
     * Reads the state.
     *
     * @param input standard input
     * @throws StateReadException if that fails
     * @throws CommandFailure if it has to be pulled and the binary fails
     */
    public StateSnapshot read(InputStream input) throws StateReadException, CommandFailure {
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.withStrict(strict));
        if (state.equals(STANDARD_INPUT) && workspace == null) {
            return loader.load(input, STANDARD_INPUT.toString());
        }
        if (state.toString().isBlank()) {
            throw CommandFailure.wrongUsage("STATE is empty; name a file, a folder or - for standard input", List.of());
        }
        if (Files.isDirectory(state)) {
            return binary.pull(state, workspace, loader);
        }
        if (workspace != null) {
            throw CommandFailure.wrongUsage(
                    "--workspace needs a folder with a configuration, and " + state + " is none", List.of());
        }
        return loader.load(state);
    }

    /**
     * Reads an older state to compare with, from a file, or from a folder by the same binary and of the same workspace.
     *
     * @throws StateReadException if that fails
     * @throws CommandFailure if it has to be pulled and the binary fails
     */
    StateSnapshot readOlder(Path older) throws StateReadException, CommandFailure {
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());
        return Files.isDirectory(older) ? binary.pull(older, workspace, loader) : loader.load(older);
    }

    /** Whether a file is the one that the state is read from, by whatever name. */
    public boolean isReadFrom(Path file) {
        try {
            return !state.equals(STANDARD_INPUT) && Files.exists(file) && Files.isSameFile(state, file);
        } catch (IOException e) {
            return false; // what cannot be read is told when it is read
        }
    }

    /** The folder of the configuration, if the state is one's. */
    Optional<Path> folder() {
        return !state.equals(STANDARD_INPUT) && Files.isDirectory(state) ? Optional.of(state) : Optional.empty();
    }

    /** How the user's binary is asked. */
    BinaryOptions binary() {
        return binary;
    }
}

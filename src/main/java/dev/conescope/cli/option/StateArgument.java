package dev.conescope.cli.option;

import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The argument that names a state. */
public final class StateArgument {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "STATE",
            description = "The state file, plain or packed with gzip or ZIP, or the output of show -json; - is standard"
                    + " input. An encrypted one needs CONESCOPE_PASSPHRASE or TF_ENCRYPTION.")
    private String state = STANDARD_INPUT;

    @Option(
            names = "--strict",
            description = "Read the values of attributes too, and refuse the state if one of them is no valid JSON.")
    private boolean strict;

    /** Made by the command line, which fills it. */
    public StateArgument() {}

    /**
     * Reads the state.
     *
     * @param input standard input
     * @throws StateReadException if that fails
     */
    public StateSnapshot read(InputStream input) throws StateReadException {
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.withStrict(strict));
        return state.equals(STANDARD_INPUT) ? loader.load(input, STANDARD_INPUT) : loader.load(path());
    }

    /** Whether a file is the one that the state is read from, by whatever name. */
    public boolean isReadFrom(Path file) {
        try {
            return !state.equals(STANDARD_INPUT) && Files.exists(file) && Files.isSameFile(Path.of(state), file);
        } catch (IOException | InvalidPathException e) {
            return false; // what cannot be read is told when it is read
        }
    }

    private Path path() throws StateReadException {
        try {
            return Path.of(state);
        } catch (InvalidPathException e) {
            throw new StateReadException(state, "this cannot be the name of a file: " + e.getReason(), e);
        }
    }
}

package dev.conescope.state;

import java.io.InputStream;
import java.nio.file.Path;

/** Reads state files of any supported format into snapshots. */
public interface StateLoader {
    /**
     * Reads a state file in one streaming pass: memory grows with resources and dependencies, not with attributes.
     *
     * @param file the file
     * @throws StateReadException if it cannot be read; the message says what to do
     */
    StateSnapshot load(Path file) throws StateReadException;

    /**
     * Reads a state from a stream, in one pass, without closing it.
     *
     * @param input the state's bytes
     * @param name how messages call it
     * @throws StateReadException if it cannot be read
     */
    StateSnapshot load(InputStream input, String name) throws StateReadException;
}

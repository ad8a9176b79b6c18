package dev.conescope.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A command run inside the test: what it printed, and its exit code. */
record Captured(byte[] bytes, String err, int exit) {
    /** Runs a command line with something at standard input; a window, if asked for, fails with 99. */
    static Captured run(byte[] input, boolean terminal, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> terminal);
        int exit = new CommandRun(streams, _ -> 99).run(args);
        return new Captured(out.toByteArray(), err.toString(StandardCharsets.UTF_8), exit);
    }

    static Captured run(String... args) {
        return run(new byte[0], false, args);
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

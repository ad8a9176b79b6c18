package dev.conescope;

import dev.conescope.app.ConescopeApp;
import dev.conescope.cli.CommandRun;
import dev.conescope.cli.Streams;
import dev.conescope.cli.WindowLauncher;
import dev.conescope.cli.WithoutDisplay;
import dev.conescope.start.Display;
import dev.conescope.start.Machine;
import java.nio.file.Path;

/** The program's entry. Commands run without loading anything of JavaFX. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        var streams = Streams.standard();
        System.exit(new CommandRun(streams, windowLauncher(streams)).run(args));
    }

    /** Asks for a display only when a window is wanted, since that may take a second. */
    static WindowLauncher windowLauncher(Streams streams) {
        return state -> switch (Display.of(Machine.here())) {
            case Display.Missing(String reason) -> new WithoutDisplay(streams, reason, Path.of("")).open(state);
            case Display.Available _ -> ConescopeApp.open(state);
        };
    }
}

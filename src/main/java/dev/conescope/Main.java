package dev.conescope;

import dev.conescope.cli.WindowLauncher;
import dev.conescope.start.BuildVersion;
import dev.conescope.start.Display;
import dev.conescope.start.Machine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The program's entry: chooses between the command line and the window. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Main::openWindow));
    }

    private static int run(String[] args, WindowLauncher window) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("conescope " + BuildVersion.current());
            return 0;
        }
        return window.open(args.length == 0 ? null : Path.of(args[0]));
    }

    private static int openWindow(@Nullable Path state) {
        String found = switch (Display.of(Machine.here())) {
            case Display.Available _ -> "a display is there";
            case Display.Missing missing -> missing.reason();
        };
        System.err.println("conescope: " + found);
        return 0;
    }
}

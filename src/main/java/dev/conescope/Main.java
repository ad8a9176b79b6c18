package dev.conescope;

import dev.conescope.app.ConescopeApp;
import dev.conescope.cli.ConescopeCommand;
import dev.conescope.cli.SampleCone;
import dev.conescope.start.Display;
import dev.conescope.start.Machine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The program's entry: chooses between the command line and the window, and loads no JavaFX for a command. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        System.exit(ConescopeCommand.run(args, state -> open(state, out, err), out, err));
    }

    /** Standard streams speak UTF-8 and end lines alike on every system. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static int open(@Nullable Path state, PrintWriter out, PrintWriter err) {
        return switch (Display.of(Machine.here())) {
            case Display.Available _ -> ConescopeApp.open(state);
            case Display.Missing(String reason)
            when state == null -> {
                err.print("conescope: " + reason + "; painting the sample's change cone instead\n");
                err.flush();
                yield SampleCone.paint(out, err);
            }
            case Display.Missing(String reason) -> {
                err.print(
                        "conescope: " + reason + "; `conescope cone STATE --target ADDRESS` works without a window\n");
                err.flush();
                yield 1;
            }
        };
    }
}

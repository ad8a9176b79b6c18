package dev.conescope.cli;

import dev.conescope.cli.check.DiffCommand;
import dev.conescope.cli.check.DoctorCommand;
import dev.conescope.cli.source.WorkspacesCommand;
import dev.conescope.export.ExportException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** Runs one command line from its arguments to its exit code. */
public final class CommandRun {
    private static final int HELP_WIDTH = 100;

    private final Streams streams;
    private final WindowLauncher window;

    /** Runs with these streams and opens windows by this launcher. */
    public CommandRun(Streams streams, WindowLauncher window) {
        this.streams = streams;
        this.window = window;
    }

    /** Does what the arguments say and returns the exit code: 0 done, 1 failed, 2 wrong usage. Never throws. */
    public int run(String... args) {
        var root = new ConescopeCommand(window);
        var errors = new CliErrors(streams, root::debug);
        var printed = new StringWriter();
        try {
            int code = commandLine(root, errors, printed).execute(args);
            if (code == CliErrors.DONE && !printed.getBuffer().isEmpty()) {
                String text = printed.toString().replace("\r\n", "\n");
                streams.result(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
            return code;
        } catch (ExportException | OutOfMemoryError | StackOverflowError e) {
            return errors.failed(e);
        }
    }

    private CommandLine commandLine(ConescopeCommand root, CliErrors errors, StringWriter printed) {
        return new CommandLine(root)
                .addSubcommand(new HelpCommand())
                .addSubcommand(new ScopeCommand(streams))
                .addSubcommand(new ConeCommand(streams))
                .addSubcommand(new GraphCommand(streams))
                .addSubcommand(new ListCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new DoctorCommand(streams))
                .addSubcommand(new WorkspacesCommand(streams))
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    }
}

package dev.conescope.cli;

import dev.conescope.start.BuildVersion;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The command line as a whole; without a command it opens the window. */
@Command(
        name = "conescope",
        description = "Shows what a change to a Terraform or OpenTofu state touches, and what a scoped refresh saves.",
        mixinStandardHelpOptions = true,
        versionProvider = ConescopeCommand.Version.class,
        subcommands = {
            ListCommand.class,
            ScopeCommand.class,
            ConeCommand.class,
            GraphCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class ConescopeCommand implements Callable<Integer> {
    private final WindowLauncher window;

    @Parameters(
            arity = "0..1",
            paramLabel = "STATE",
            description = "The state file to open; without one, the bundled sample.")
    private @Nullable Path state;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print a stack trace when something fails.")
    private boolean debug;

    private ConescopeCommand(WindowLauncher window) {
        this.window = window;
    }

    /**
     * Runs a command line.
     *
     * @param arguments the arguments, without the program's name
     * @param window opens the window where no command is given
     * @param out takes the result and nothing else
     * @param err takes everything else
     * @return the exit code: 0 done, 1 the input or the operation failed, 2 wrong usage
     */
    public static int run(String[] arguments, WindowLauncher window, PrintWriter out, PrintWriter err) {
        var errors = new CliErrors();
        var command = new CommandLine(new ConescopeCommand(window))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
        int code = command.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public Integer call() {
        return window.open(state);
    }

    /** Tells the program's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"conescope " + BuildVersion.current()};
        }
    }
}

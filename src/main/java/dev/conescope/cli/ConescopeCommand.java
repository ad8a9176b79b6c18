package dev.conescope.cli;

import dev.conescope.cli.option.HelpOption;
import dev.conescope.start.BuildVersion;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code conescope} without a command: opens the window. */
@Command(
        name = "conescope",
        versionProvider = ConescopeCommand.Version.class,
        description = "Show what a change to Terraform or OpenTofu resources touches, before anybody applies it.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = GenerateCompletion.class,
        footer = {"", "Exit codes: 0 done; 1 the input or the operation failed; 2 wrong usage."})
final class ConescopeCommand implements Callable<Integer> {
    private final WindowLauncher window;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "STATE",
            description = "The state file to open in the window. Without one: the bundled sample.")
    private @Nullable String state;

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the program's version.")
    @SuppressWarnings("unused") // for picocli
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure too.")
    private boolean debug;

    ConescopeCommand(WindowLauncher window) {
        this.window = window;
    }

    /** Asks for the version only when it is printed. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"conescope " + BuildVersion.current()};
        }
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        return window.open(state == null ? null : path(state));
    }

    private Path path(String text) {
        if (text.equals("-")) {
            throw new ParameterException(
                    spec.commandLine(), "The window opens files only; `conescope cone -` reads standard input");
        }
        if (CliErrors.isMisspelt(text)) {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(text));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    spec.commandLine(), "'" + text + "' cannot be the name of a file: " + e.getReason(), e);
        }
    }
}

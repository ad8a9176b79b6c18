package dev.conescope.cli;

import dev.conescope.cli.option.CommandFailure;
import dev.conescope.export.ExportException;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Exit codes, and what a failure prints: a one-line reason first, and the stack trace only with {@code --debug}. */
final class CliErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    /** What a shell says of a program that the closed pipe has ended, as it ends most programs. */
    static final int CLOSED_PIPE = 141;

    private static final Pattern WORD = Pattern.compile("\\p{Alpha}[\\p{Alpha}-]*");
    private static final int LIKELY_OPTIONS = 2;

    private final Streams streams;
    private final BooleanSupplier debug;

    CliErrors(Streams streams, BooleanSupplier debug) {
        this.streams = streams;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched, command, args);
        } else {
            streams.note(oneLine(failure.getMessage()));
        }
        streams.err().print("Try '" + command.getCommandSpec().qualifiedName() + " --help'.\n");
        trace(failure);
        return WRONG_USAGE;
    }

    private void unmatched(UnmatchedArgumentException failure, CommandLine command, String... args) {
        String word = Arrays.stream(args)
                .filter(arg -> !arg.startsWith("-"))
                .findFirst()
                .orElse("");
        if (command.getParent() == null && isMisspelt(word)) {
            streams.note("there is no command and no file '" + word + "'");
            suggest(new UnmatchedArgumentException(command, List.of(word)), 1);
        } else if (failure.isUnknownOption()) {
            streams.note("Unknown option: '" + failure.getUnmatched().getFirst() + "'");
            suggest(failure, LIKELY_OPTIONS);
        } else {
            streams.note(oneLine(failure.getMessage()));
        }
    }

    /** Whether the first argument looks like a command more than like a state, and is none. */
    static boolean isMisspelt(String argument) {
        return WORD.matcher(argument).matches() && !Files.exists(Path.of(argument));
    }

    private void suggest(UnmatchedArgumentException failure, int most) {
        List<String> likely = failure.getSuggestions().stream().limit(most).toList();
        if (!likely.isEmpty()) {
            streams.err().print("Did you mean " + String.join(" or ", likely) + "?\n");
        }
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        int code = failed(failure);
        if (!(failure instanceof CommandFailure usage && usage.isWrongUsage())) {
            return code;
        }
        usage.choices().forEach(choice -> streams.err().print("  " + choice + "\n"));
        return WRONG_USAGE;
    }

    int failed(Throwable failure) {
        if (ClosedPipe.caused(failure)) {
            return CLOSED_PIPE;
        }
        streams.note(reason(failure));
        trace(failure);
        return FAILED;
    }

    private static String reason(Throwable failure) {
        return switch (failure) {
            case StateReadException _, PlanReadException _, ExportException _, CommandFailure _ ->
                oneLine(failure.getMessage());
            case OutOfMemoryError _ ->
                "the memory that Java has does not suffice; give it more, as in JAVA_TOOL_OPTIONS=-Xmx8g";
            default ->
                "this should not have happened: " + oneLine(failure.toString())
                        + "; --debug shows where, please report it";
        };
    }

    private void trace(Throwable failure) {
        if (debug.getAsBoolean()) {
            failure.printStackTrace(streams.err());
        }
    }

    private static String oneLine(@Nullable String text) {
        return String.valueOf(text)
                .lines()
                .map(String::strip)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}

package dev.conescope.cli;

import dev.conescope.cli.option.CommandFailure;
import dev.conescope.export.ExportException;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import java.util.List;
import java.util.function.BooleanSupplier;
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

    private final Streams streams;
    private final BooleanSupplier debug;

    CliErrors(Streams streams, BooleanSupplier debug) {
        this.streams = streams;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        streams.note(oneLine(failure.getMessage()));
        suggestions(failure);
        streams.err().print("Try '" + command.getCommandSpec().qualifiedName() + " --help'.\n");
        trace(failure);
        return WRONG_USAGE;
    }

    private void suggestions(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            List<String> likely = unmatched.getSuggestions();
            if (!likely.isEmpty()) {
                streams.err().print("Perhaps meant: " + String.join(", ", likely) + "\n");
            }
        }
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        return failed(failure);
    }

    int failed(Throwable failure) {
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

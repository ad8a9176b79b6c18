package dev.conescope.cli;

import dev.conescope.address.AddressParseException;
import dev.conescope.export.ExportException;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.state.StateReadException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where every exception of a command ends: one line for the user, and a stack trace only with {@code --debug}. */
final class CliErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("conescope: " + reason(failure));
        if (parsed.subcommands().stream().anyMatch(CliErrors::debug) || debug(parsed)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return failure instanceof AddressParseException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean debug(ParseResult parsed) {
        return parsed.matchedOptionValue("--debug", false);
    }

    private static String reason(Exception failure) {
        return switch (failure) {
            case StateReadException _, UnknownAddressException _, AddressParseException _, ExportException _ ->
                String.valueOf(failure.getMessage());
            case IOException _ -> "input or output failed: " + failure.getMessage();
            default ->
                "this is a fault of Conescope: " + failure + "; run it again with --debug and report what it prints";
        };
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("conescope: " + failure.getMessage());
        err.println(
                "Try 'conescope " + (command.getParent() == null ? "" : command.getCommandName() + " ") + "--help'.");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}

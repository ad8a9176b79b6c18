package dev.conescope.cli;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.ExportException;
import dev.conescope.export.report.CommonJson;
import dev.conescope.export.report.FindingText;
import dev.conescope.finding.Finding;
import dev.conescope.finding.IoReason;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes. Everything is UTF-8 with line feeds, whatever the system's habits.
 *
 * @param in standard input
 * @param out standard output, for the result and nothing else
 * @param err standard error, for everything else
 * @param terminal whether standard output is a terminal
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, BooleanSupplier terminal) {
    private static final int MOST_WARNINGS = 20;

    /** Those of this process. */
    public static Streams standard() {
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Streams::isTerminal);
    }

    /** What the launch script says; without it, what Java says of standard input and output together. */
    private static boolean isTerminal() {
        String told = System.getProperty("conescope.terminal");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /**
     * Writes a result to standard output.
     *
     * @throws ExportException if that fails, or the content does
     */
    public void result(Content content) throws ExportException {
        try {
            var buffered = new BufferedOutputStream(out, 1 << 16);
            content.writeTo(buffered);
            buffered.flush();
        } catch (IOException e) {
            throw new ExportException("cannot write to standard output: " + IoReason.of(e), e);
        }
    }

    /** Prints one line to standard error. */
    public void note(String text) {
        err.print("conescope: " + text + "\n");
    }

    /** Prints the warnings, a line each; of very many the first ones and the number of the others. */
    public void warnings(List<Finding> warnings) {
        warnings.stream()
                .limit(MOST_WARNINGS)
                .forEach(warning -> note(CommonJson.word(warning.severity()) + ": " + FindingText.of(warning)));
        if (warnings.size() > MOST_WARNINGS) {
            note("warning: and " + (warnings.size() - MOST_WARNINGS) + " more; --format json lists them all");
        }
    }
}

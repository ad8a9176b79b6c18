package dev.conescope.cli.option;

import dev.conescope.export.AtomicOutput;
import dev.conescope.export.ExportException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes. */
public final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The file to write; without it, standard output. A file that cannot be written is left as it was.")
    private @Nullable Path file;

    /**
     * Writes text to the file or to the given standard output.
     *
     * @throws ExportException if the file cannot be written
     */
    public void write(String text, PrintWriter out) throws ExportException {
        if (file == null) {
            out.print(text);
            out.flush();
        } else {
            AtomicOutput.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes bytes to the file.
     *
     * @throws ExportException if there is no file, or if it cannot be written
     */
    public void write(byte[] bytes) throws ExportException {
        if (file == null) {
            throw new ExportException("a PNG picture is not printed: give a file with --output FILE.png");
        }
        AtomicOutput.write(file, bytes);
    }
}

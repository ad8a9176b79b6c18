package dev.conescope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks: a table on standard output, and the same as JSON in a folder. */
public final class BenchmarkRun {
    private BenchmarkRun() {}

    /**
     * Runs all benchmarks, or those that JMH's own options choose.
     *
     * @param args the folder for {@code jmh.json}, then options as JMH's command line takes them
     */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        var wanted = new CommandLineOptions(Arrays.copyOfRange(args, 1, args.length));
        var options = new OptionsBuilder()
                .parent(wanted)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("jmh.json").toString())
                .build();
        new Runner(options).run();
    }
}

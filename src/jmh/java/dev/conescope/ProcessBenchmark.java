package dev.conescope;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How long whole commands take, from the start of the process to its end, beside what else answers from the same file:
 * a table on standard output, and the same as {@code process.json} in a folder. Programs that are not installed are
 * left out, and a line says so.
 */
public final class ProcessBenchmark {
    private static final String PEER = "terraform state list";
    private static final int MOST_RUNS = 7;
    private static final long ENOUGH_NANOS = 8_000_000_000L;
    private static final double MILLI = 1e6;

    private final Path folder;
    private final Path launcher;
    private final List<Row> rows = new ArrayList<>();

    private ProcessBenchmark(Path folder, Path launcher) {
        this.folder = folder;
        this.launcher = launcher;
    }

    /** A state, and how it is called in the table. */
    private record Subject(String name, Path file, long bytes) {}

    /** What one command took on one state. */
    private record Row(Subject state, String command, int runs, double milliseconds) {}

    /**
     * Measures all commands on both states.
     *
     * @param args the folder for {@code process.json}, and the built program's folder
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean windows = File.separatorChar == '\\';
        Path launcher = Path.of(args[1], "bin", windows ? "conescope.bat" : "conescope");
        var benchmark = new ProcessBenchmark(Files.createDirectories(Path.of(args[0])), launcher);
        benchmark.measure(20_000, GeneratedState.SMALL_VALUES, Map.of());
        benchmark.measure(200_000, GeneratedState.LARGE_VALUES, Map.of("CONESCOPE_OPTS", "-Xmx512m"));
        benchmark.report();
    }

    private void measure(int resources, int values, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path file = GeneratedState.file(resources, values).toAbsolutePath();
        var subject = new Subject(String.format(Locale.ROOT, "%,d resources", resources), file, Files.size(file));
        String program = launcher.toAbsolutePath().toString();
        String target = "module.s" + resources / 200 + "[\"k1\"].aws_part.p2";
        List<String> scope = List.of(program, "scope", file.toString(), "--target", target, "--changed", target);
        time(subject, "conescope scope", scope, environment);
        time(subject, "conescope list", List.of(program, "list", file.toString()), environment);
        peer(subject, PEER, "terraform", "state", "list", "-state=" + file);
        peer(subject, "tofu state list", "tofu", "state", "list", "-state=" + file);
        peer(subject, "jq '.resources|length'", "jq", ".resources|length", file.toString());
    }

    private void peer(Subject subject, String name, String... command) throws IOException, InterruptedException {
        Optional<Path> installed = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, command[0]))
                .filter(Files::isExecutable)
                .findFirst();
        if (installed.isPresent()) {
            time(subject, name, List.of(command), Map.of());
        } else {
            System.out.println(command[0] + " is not installed: left out");
        }
    }

    /** Runs a command until it has been seen often enough, once more before that for the file to be in the cache. */
    private void time(Subject subject, String name, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        run(command, environment);
        var times = new ArrayList<Long>();
        long spent = 0;
        while (times.size() < MOST_RUNS && spent < ENOUGH_NANOS) {
            long time = run(command, environment);
            times.add(time);
            spent += time;
        }
        times.sort(null);
        rows.add(new Row(subject, name, times.size(), times.get(times.size() / 2) / MILLI));
    }

    private static long run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long time = System.nanoTime() - start;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
        return time;
    }

    /** How many times as long the peer took on the same state. */
    private OptionalDouble faster(Row row) {
        return rows.stream()
                .filter(other ->
                        other.state().equals(row.state()) && other.command().equals(PEER))
                .mapToDouble(peer -> peer.milliseconds() / row.milliseconds())
                .findFirst();
    }

    private void report() throws IOException {
        System.out.printf("%-18s %7s  %-24s %4s %10s  %s%n", "state", "MB", "command", "runs", "median ms", "faster");
        for (Row row : rows) {
            OptionalDouble faster = faster(row);
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %7.1f  %-24s %4d %10.0f  %s%n",
                    row.state().name(),
                    row.state().bytes() / 1e6,
                    row.command(),
                    row.runs(),
                    row.milliseconds(),
                    faster.isPresent() ? String.format(Locale.ROOT, "%.1f", faster.getAsDouble()) : "");
        }
        try (JsonGenerator json = JsonFactory.builder()
                .build()
                .createGenerator(
                        ObjectWriteContext.empty(),
                        folder.resolve("process.json").toFile(),
                        JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (Row row : rows) {
                write(json, row);
            }
            json.writeEndArray();
        }
    }

    private void write(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeStringProperty("state", row.state().name());
        json.writeNumberProperty("bytes", row.state().bytes());
        json.writeStringProperty("command", row.command());
        json.writeNumberProperty("runs", row.runs());
        json.writeNumberProperty("median_ms", row.milliseconds());
        faster(row).ifPresent(times -> json.writeNumberProperty("times_faster_than_peer", times));
        json.writeEndObject();
    }
}

package dev.conescope.state;

import dev.conescope.GeneratedState;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long reading a state file takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LoadBenchmark {
    /** The state's size. */
    @Param({"2000", "20000", "200000"})
    public int resources;

    private Path file = Path.of("");

    /** Sees to it that the file is there. */
    @Setup
    public void write() throws IOException {
        file = GeneratedState.file(resources);
    }

    /** Reads the file. */
    @Benchmark
    public StateSnapshot load() throws StateReadException {
        return new StreamingStateLoader().load(file);
    }
}

package dev.conescope.state;

import dev.conescope.GeneratedState;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How long passes over a state file take: of its bytes alone, which is the limit; of Jackson's tokens, attributes
 * skipped and nothing kept, which is what a reader without a filter before it needs at least; and our own, up to the
 * resources and up to the graph. The file is in the system's cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class FileBenchmark {
    private static final JsonFactory JACKSON = new JsonFactory();

    /** The file. */
    @Param
    public Size size = Size.R2000;

    private Path file = Path.of("");

    /** The files: so many resources, and how much each holds. */
    public enum Size {
        /** 2,000 resources of about one and a half kilobyte, as the three after it. */
        R2000(2_000, GeneratedState.VALUES),
        /** 20,000 resources. */
        R20000(20_000, GeneratedState.VALUES),
        /** 200,000 resources. */
        R200000(200_000, GeneratedState.VALUES),
        /** 1,000,000 resources. */
        R1000000(1_000_000, GeneratedState.VALUES),
        /** 200,000 resources of about four kilobytes. */
        R200000_4KB(200_000, GeneratedState.LARGE_VALUES);

        private final int resources;
        private final int values;

        Size(int resources, int values) {
            this.resources = resources;
            this.values = values;
        }
    }

    /** Sees to it that the file is there. */
    @Setup
    public void write() throws IOException {
        file = GeneratedState.file(size.resources, size.values);
    }

    /** The bytes alone: strings skipped, brackets counted. */
    @Benchmark
    public long bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ByteScan().scan(in);
        }
    }

    /** Jackson's tokens, attributes skipped. */
    @Benchmark
    public int tokens() throws IOException {
        int tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("attributes")) {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
        return tokens;
    }

    /** The resources, as every command reads them. */
    @Benchmark
    public StateSnapshot load() throws StateReadException {
        return new StreamingStateLoader().load(file);
    }

    /** The resources and the graph: all that a scope needs. */
    @Benchmark
    public StateGraph loadAndGraph() throws StateReadException {
        return StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.CONFIG);
    }
}

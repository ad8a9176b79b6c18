package dev.conescope.scene;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.layout.Progress;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.state.StateReadException;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the diagram of the sample of 2,000 resources takes after a module has been collapsed. Every call collapses
 * another module, on top of those before, so that no layout is remembered.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@Fork(1)
public class DiagramBenchmark {
    private @Nullable StateGraph graph;
    private Collapse collapse = Collapse.none();
    private Diagram before = Diagram.EMPTY;
    private Iterator<GroupKey> modules = List.<GroupKey>of().iterator();

    /** Reads the sample and lays it out, everything expanded. */
    @Setup
    public void read() throws IOException, StateReadException {
        Path file = Path.of("assets", "samples", "m2000", "terraform.tfstate");
        var read = StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.INSTANCE);
        graph = read;
        before = DiagramBuilder.build(read, collapse, read.all(), Progress.NONE);
        modules = before.frames().stream()
                .map(GroupFrame::key)
                .toList()
                .reversed()
                .iterator();
    }

    /** Collapses one more module. */
    @Setup(Level.Invocation)
    public void collapseOneMore() {
        collapse = collapse.close(modules.next());
    }

    /** The diagram after that. */
    @Benchmark
    public Diagram collapsed() {
        StateGraph read = Objects.requireNonNull(graph);
        before = DiagramBuilder.build(read, collapse, read.all(), before, Progress.NONE);
        return before;
    }
}

package dev.conescope.graph;

import dev.conescope.GeneratedState;
import dev.conescope.GeneratedState.Sharing;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.StateSnapshot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** How long the whole graph of a state that is read takes: edges, cycles, tiers, drawn edges and findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GraphBuildBenchmark {
    /** The state's size. */
    @Param({"2000", "20000", "200000", "1000000"})
    public int resources;

    /** What a dependency means for module instances. */
    @Param
    public ModuleRule rule = ModuleRule.CONFIG;

    private @Nullable StateSnapshot snapshot;

    /** Makes what reading a state would give. */
    @Setup
    public void make() throws IOException {
        snapshot = GeneratedState.inMemory(resources, Sharing.FEW);
    }

    /** Builds the graph, the drawn edges included. */
    @Benchmark
    public EdgeLists build() {
        return StateGraph.of(Objects.requireNonNull(snapshot), rule).drawn();
    }
}

package dev.conescope.graph.edge;

import dev.conescope.GeneratedState;
import dev.conescope.GeneratedState.Sharing;
import dev.conescope.graph.StateGraph;
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

/** How long it takes to find the edges that are drawn, out of those that are recorded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ReductionBenchmark {
    /** The state's size. */
    @Param({"2000", "20000", "200000", "1000000"})
    public int resources;

    /** What a dependency means for module instances. */
    @Param
    public ModuleRule rule = ModuleRule.CONFIG;

    private @Nullable EdgeLists recorded;
    private @Nullable Condensation condensation;

    /** Resolves the recorded edges. */
    @Setup
    public void resolve() throws IOException {
        recorded = StateGraph.of(GeneratedState.inMemory(resources, Sharing.FEW), rule)
                .recorded();
        condensation = Condensation.of(recorded);
    }

    /** Reduces them. */
    @Benchmark
    public EdgeLists reduce() {
        return TransitiveReduction.of(Objects.requireNonNull(recorded), Objects.requireNonNull(condensation));
    }
}

package dev.conescope.layout;

import dev.conescope.GeneratedState;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.layout.elk.ElkLayeredLayout;
import dev.conescope.layout.tier.TierLayout;
import dev.conescope.state.StateReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long positions take, without grouping: no result is remembered from one call to the next. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LayoutBenchmark {
    private static final int MIDDLE = 2_000;
    private static final int LARGE = 100_000;

    private @Nullable LayoutRequest middle;
    private @Nullable LayoutRequest large;

    /** Builds the requests. */
    @Setup
    public void build() throws IOException, StateReadException {
        middle = request(MIDDLE);
        large = request(LARGE);
    }

    private static LayoutRequest request(int resources) throws IOException, StateReadException {
        var graph = StateGraph.of(GeneratedState.snapshot(resources), ModuleRule.INSTANCE);
        List<LayoutRequest.Box> boxes = new ArrayList<>();
        List<LayoutRequest.Edge> edges = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            boxes.add(new LayoutRequest.Box(156, 38, LayoutRequest.NO_GROUP));
            for (int dependency : graph.drawn().dependencies(node)) {
                edges.add(new LayoutRequest.Edge(dependency, node));
            }
        }
        return new LayoutRequest(boxes, List.of(), edges);
    }

    /** The layered layout of 2,000 boxes. */
    @Benchmark
    public LayoutResult layered2k() {
        return ElkLayeredLayout.layout(Objects.requireNonNull(middle), Progress.NONE);
    }

    /** The tier layout of 2,000 boxes. */
    @Benchmark
    public LayoutResult tiers2k() {
        return TierLayout.layout(Objects.requireNonNull(middle), Progress.NONE);
    }

    /** The tier layout of 100,000 boxes. */
    @Benchmark
    public LayoutResult tiers100k() {
        return TierLayout.layout(Objects.requireNonNull(large), Progress.NONE);
    }
}

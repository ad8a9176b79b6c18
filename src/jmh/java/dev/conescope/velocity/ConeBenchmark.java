package dev.conescope.velocity;

import dev.conescope.GeneratedState;
import dev.conescope.GeneratedState.Sharing;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.DependencyCone;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
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

/**
 * How long an answer to a click takes: the cones of a resource, and its change cone with roles, reasons and figures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ConeBenchmark {
    /** The state's size. */
    @Param({"2000", "20000", "200000", "1000000"})
    public int resources;

    /** What is clicked: a resource in the middle of the state, or the one that most others depend on. */
    @Param
    public Target target = Target.MIDDLE;

    private @Nullable StateGraph graph;
    private NodeSet targets = NodeSet.EMPTY;

    /** What is clicked. */
    public enum Target {
        /** A resource in the middle of the state. */
        MIDDLE,
        /** The one that most others depend on. */
        HUB
    }

    /** Builds the graph and chooses the target. */
    @Setup
    public void build() throws IOException {
        var built = StateGraph.of(GeneratedState.inMemory(resources, Sharing.FEW), ModuleRule.INSTANCE);
        int node = resources / 2;
        if (target == Target.HUB) {
            int most = -1;
            for (int other = 0; other < built.size(); other++) {
                int count = built.recorded().dependentCount(other);
                node = count > most ? other : node;
                most = Math.max(most, count);
            }
        }
        targets = NodeSet.of(node);
        graph = built;
    }

    /** The top cone. */
    @Benchmark
    public NodeSet top() {
        return DependencyCone.of(Objects.requireNonNull(graph), ConeDirection.TOP, targets)
                .members();
    }

    /** The bottom cone. */
    @Benchmark
    public NodeSet bottom() {
        return DependencyCone.of(Objects.requireNonNull(graph), ConeDirection.BOTTOM, targets)
                .members();
    }

    /** The change cone of the target, changed itself. */
    @Benchmark
    public RefreshScope change() {
        return new VelocityEngine(Objects.requireNonNull(graph)).scope(ScopeRequest.optimized(targets, targets));
    }
}

package dev.conescope.graph;

import dev.conescope.GeneratedState;
import dev.conescope.GeneratedState.Sharing;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.StateSnapshot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * How much memory a graph takes beside the state that it is of, whose addresses it shares: the difference of the used
 * heap, collected before and after. The time that stands beside it is of no use.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FootprintBenchmark {
    /** The state's size. */
    @Param({"2000", "20000", "200000", "1000000"})
    public int resources;

    /** What a dependency means for module instances. */
    @Param
    public ModuleRule rule = ModuleRule.CONFIG;

    private @Nullable StateSnapshot snapshot;

    /** What JMH prints beside the time. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Figures {
        /** Bytes of the graph. */
        public long bytes;
        /** Edges, each counted for each of its dependents. */
        public long edges;
        /** Bytes of the graph for each node, edges and all. */
        public double bytesANode;
        /** Bytes of the graph in percent of 100 a node and 16 an edge. */
        public double percentOfAllowed;
        /** Bytes of the state that was read, addresses and all, for each resource. */
        public double stateBytesAResource;
    }

    private long before;
    private long empty;

    /** Makes what reading a state would give. */
    @Setup
    public void make() throws IOException {
        // Once, so that no class is loaded and no table of constants made between the two readings.
        StateGraph.of(GeneratedState.inMemory(2_000, Sharing.FEW), rule);
        empty = usedHeap();
        snapshot = GeneratedState.inMemory(resources, Sharing.FEW);
        before = usedHeap();
    }

    /** Builds the graph and reads what the heap holds since. */
    @Benchmark
    public StateGraph build(Figures figures) {
        StateGraph graph = StateGraph.of(Objects.requireNonNull(snapshot), rule);
        graph.drawn();
        figures.bytes = usedHeap() - before;
        figures.edges = graph.recorded().edges();
        figures.bytesANode = (double) figures.bytes / resources;
        figures.percentOfAllowed = 100.0 * figures.bytes / (100L * resources + 16 * figures.edges);
        figures.stateBytesAResource = (double) (before - empty) / resources;
        return graph;
    }

    private static long usedHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}

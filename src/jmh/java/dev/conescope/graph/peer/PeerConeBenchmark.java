package dev.conescope.graph.peer;

import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.edge.Reachability;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.opt.graph.sparse.IncomingEdgesSupport;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
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
 * The bottom cone of a hub among a million resources, asked of the engine and of JGraphT: of its sparse graph, which is
 * its fastest and smallest, and of the one that its users mostly take, each walked by its own breadth-first iterator.
 * Edges run from dependency to dependent there, so that the walk needs no reversed view.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
public class PeerConeBenchmark {
    /** Whichever graph is asked. */
    @State(Scope.Benchmark)
    public static class Asked {
        /** The shape. */
        @Param
        public PeerGraph graph = PeerGraph.STATE;

        private @Nullable EdgeLists edges;
        private int hub;

        /** Builds the edges. */
        @Setup
        public void build() throws IOException {
            edges = graph.edges();
            hub = PeerGraph.hub(edges());
        }

        EdgeLists edges() {
            return Objects.requireNonNull(edges);
        }

        int hub() {
            return hub;
        }

        /** The cone as our engine finds it; the peer has to find as many. */
        NodeSet cone() {
            return new Reachability(edges(), Reachability.Direction.DEPENDENTS).from(NodeSet.of(hub));
        }
    }

    /** JGraphT's sparse graph of the same edges. */
    @State(Scope.Benchmark)
    public static class Sparse {
        private @Nullable Graph<Integer, Integer> graph;

        /** Builds the graph. */
        @Setup
        public void build(Asked asked) {
            List<Pair<Integer, Integer>> pairs = new ArrayList<>();
            for (int node = 0; node < asked.edges().nodes(); node++) {
                for (int dependency : asked.edges().dependencies(node)) {
                    pairs.add(Pair.of(dependency, node));
                }
            }
            graph = new SparseIntDirectedGraph(asked.edges().nodes(), pairs, IncomingEdgesSupport.NO_INCOMING_EDGES);
            requireSame(asked.cone().size(), walk(Objects.requireNonNull(graph), asked.hub()));
        }
    }

    /** JGraphT's ordinary graph of the same edges. */
    @State(Scope.Benchmark)
    public static class Ordinary {
        private @Nullable Graph<Integer, DefaultEdge> graph;

        /** Builds the graph. */
        @Setup
        public void build(Asked asked) {
            Graph<Integer, DefaultEdge> built = new DefaultDirectedGraph<>(DefaultEdge.class);
            Integer[] nodes = new Integer[asked.edges().nodes()];
            for (int node = 0; node < nodes.length; node++) {
                nodes[node] = node;
                built.addVertex(nodes[node]);
            }
            for (int node = 0; node < nodes.length; node++) {
                for (int dependency : asked.edges().dependencies(node)) {
                    built.addEdge(nodes[dependency], nodes[node]);
                }
            }
            requireSame(asked.cone().size(), walk(built, asked.hub()));
            graph = built;
        }
    }

    private static void requireSame(int ours, int theirs) {
        if (ours != theirs) {
            throw new IllegalStateException("the cone has " + ours + " members here and " + theirs + " there");
        }
    }

    private static <E> int walk(Graph<Integer, E> graph, int start) {
        int met = 0;
        for (var walk = new BreadthFirstIterator<>(graph, start); walk.hasNext(); walk.next()) {
            met++;
        }
        return met;
    }

    /** The engine's answer. */
    @Benchmark
    public NodeSet conescope(Asked asked) {
        return asked.cone();
    }

    /** The answer of JGraphT's sparse graph. */
    @Benchmark
    public int jgraphtSparse(Asked asked, Sparse sparse) {
        return walk(Objects.requireNonNull(sparse.graph), asked.hub());
    }

    /** The answer of JGraphT's ordinary graph. */
    @Benchmark
    public int jgraphtDefault(Asked asked, Ordinary ordinary) {
        return walk(Objects.requireNonNull(ordinary.graph), asked.hub());
    }
}

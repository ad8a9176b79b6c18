package dev.conescope.graph.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.edge.Reachability.Direction;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The three questions about what can be reached, against each other, on graphs with few and with many at one distance.
 */
class ReachabilityTest {
    private static final int NODES = 5_000;
    private final Random random = new Random(41);

    @ParameterizedTest
    @EnumSource(Direction.class)
    void whatIsReachedHasADistanceAndAStart(Direction direction) {
        for (EdgeLists edges : new EdgeLists[] {graph(1, NODES), graph(5, NODES), graph(3, 40), graph(20, 200)}) {
            for (int start : random.ints(50, 0, NODES).toArray()) {
                var reachability = new Reachability(edges, direction);
                NodeSet starts = NodeSet.of(start);

                NodeSet reached = reachability.from(starts);

                int[] distances = reachability.distances(starts);
                assertThat(reached).isEqualTo(where(node -> distances[node] != Reachability.UNREACHED));
                int[] nearest = reachability.nearest(starts, NodeSet.range(NODES));
                assertThat(reached).isEqualTo(where(node -> nearest[node] == start));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void ofSeveralStartsAsNearTheLowestIsNamed(Direction direction) {
        for (EdgeLists edges : new EdgeLists[] {graph(3, NODES), graph(3, 40)}) {
            var reachability = new Reachability(edges, direction);
            int[] starts = random.ints(20, 0, NODES).sorted().distinct().toArray();
            int[][] distances = IntStream.of(starts)
                    .mapToObj(start -> reachability.distances(NodeSet.of(start)))
                    .toArray(int[][]::new);

            int[] nearest = reachability.nearest(NodeSet.of(starts), NodeSet.range(NODES));

            for (int node = 0; node < NODES; node++) {
                assertThat(nearest[node]).as("node %d", node).isEqualTo(nearest(node, starts, distances));
            }
        }
    }

    private static int nearest(int node, int[] starts, int[][] distances) {
        int nearest = Reachability.UNREACHED;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < starts.length; i++) {
            if (distances[i][node] != Reachability.UNREACHED && distances[i][node] < least) {
                least = distances[i][node];
                nearest = starts[i];
            }
        }
        return nearest;
    }

    private static NodeSet where(IntPredicate condition) {
        return NodeSet.of(IntStream.range(0, NODES).filter(condition).toArray());
    }

    /** A graph in which each node depends on some of those shortly before it. */
    private EdgeLists graph(int dependencies, int within) {
        int[][] lists = new int[NODES][];
        lists[0] = new int[0];
        for (int node = 1; node < NODES; node++) {
            lists[node] =
                    random.ints(dependencies, Math.max(0, node - within), node).toArray();
        }
        return EdgeLists.of(lists);
    }
}

package dev.conescope.canvas.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdjacencyTest {
    private static Diagram diagram(int cards, int[]... lines) {
        List<Card> all = IntStream.range(0, cards)
                .mapToObj(i -> new Card(
                        new CardKey.Resource(i), NodeSet.of(i), "c" + i, "t", "t.c" + i, 1, new Box(i, 0, 1, 1)))
                .toList();
        List<EdgeLine> edges = List.of(lines).stream()
                .map(ends -> new EdgeLine(
                        ends[0], ends[1], 1, ScenePath.flowing(new float[] {0, 0, 1, 1}), new EdgeLine.Tip(1, 1)))
                .toList();
        return new Diagram(all, List.of(), edges, 0, new Box(0, 0, cards, 1));
    }

    @Test
    void tellsTheCardsAtTheOtherEndsOfACardsLines() {
        var adjacency =
                new Adjacency(diagram(4, new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 3}, new int[] {0, 3}));
        assertThat(adjacency.dependencies(2)).containsExactly(0, 1);
        assertThat(adjacency.dependents(2)).containsExactly(3);
        assertThat(adjacency.dependencies(3)).containsExactly(2, 0);
        assertThat(adjacency.dependents(0)).containsExactly(2, 3);
        assertThat(adjacency.dependencies(0)).isEmpty();
        assertThat(adjacency.dependents(3)).isEmpty();
    }

    @Test
    void aCardWithoutLinesHasNoNeighbours() {
        var adjacency = new Adjacency(diagram(3, new int[] {0, 2}));
        assertThat(adjacency.dependencies(1)).isEmpty();
        assertThat(adjacency.dependents(1)).isEmpty();
    }

    @Test
    void bothEndsOfACircleKnowEachOther() {
        var adjacency = new Adjacency(diagram(2, new int[] {0, 1}, new int[] {1, 0}));
        assertThat(adjacency.dependencies(0)).containsExactly(1);
        assertThat(adjacency.dependents(0)).containsExactly(1);
    }
}

package dev.conescope.layout.column;

import static dev.conescope.layout.LayoutAssert.assertBoxesDisjoint;
import static dev.conescope.layout.LayoutAssert.assertDependenciesLeft;
import static dev.conescope.layout.LayoutAssert.assertFramesHoldTheirOwn;
import static dev.conescope.layout.LayoutAssert.assertLinesCrossNoBox;
import static dev.conescope.layout.LayoutAssert.assertLinesReachTheirBoxes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Box;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.Progress;
import dev.conescope.layout.RandomRequest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnLayoutTest {
    private static BitSet targets(int... boxes) {
        var targets = new BitSet();
        for (int box : boxes) {
            targets.set(box);
        }
        return targets;
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 90, 60", "2, 150, 300, 12", "3, 300, 250, 300", "4, 40, 200, 40", "5, 200, 0, 1", "8, 2, 1, 1"})
    void everyLayoutKeepsItsPromises(long seed, int boxes, int edges, int reach) {
        LayoutRequest request = RandomRequest.nested(seed, boxes, edges, reach);
        BitSet targets = targets(boxes / 2);

        LayoutResult result = ColumnLayout.layout(request, targets, Progress.NONE);

        assertThat(result.arrangement()).isEqualTo(Arrangement.COLUMNS);
        assertBoxesDisjoint(result);
        assertFramesHoldTheirOwn(request, result);
        assertDependenciesLeft(request, result);
        assertLinesReachTheirBoxes(request, result);
        assertLinesCrossNoBox(result);
        for (int group = 0; group < request.groups().size(); group++) {
            assertThat(result.groups().get(group).width())
                    .isGreaterThanOrEqualTo(request.groups().get(group).minWidth());
        }
        assertThat(ColumnLayout.layout(request, targets, Progress.NONE)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void circlesAreLaidOut(long seed) {
        LayoutRequest forwards = RandomRequest.nested(seed, 120, 160, 40);
        List<Edge> edges = new ArrayList<>(forwards.edges());
        forwards.edges().stream()
                .limit(40)
                .forEach(edge -> edges.add(new Edge(edge.to(), Math.max(0, edge.from() - 1))));
        var request = new LayoutRequest(forwards.boxes(), forwards.groups(), edges);

        LayoutResult result = ColumnLayout.layout(request, targets(60), Progress.NONE);

        assertBoxesDisjoint(result);
        assertFramesHoldTheirOwn(request, result);
        assertLinesReachTheirBoxes(request, result);
    }

    @Test
    void theColumnIsTheLongestWayToOrFromTheTarget() {
        // 0 and 1 lead to 2, which leads to the target 3; 4 and 5 follow, 5 by the longer way; 6 has to do with
        // nothing.
        List<Edge> edges = List.of(
                new Edge(0, 2),
                new Edge(1, 3),
                new Edge(2, 3),
                new Edge(3, 4),
                new Edge(4, 5),
                new Edge(3, 5),
                new Edge(0, 5));
        var request =
                new LayoutRequest(Collections.nCopies(7, new Box(156, 38, LayoutRequest.NO_GROUP)), List.of(), edges);

        int[] columns = Distances.of(request, targets(3));

        assertThat(columns).containsExactly(0, 1, 1, 2, 3, 4, 2);
    }

    @Test
    void aBoxThatWasHigherStaysHigher() {
        List<Edge> edges = List.of(new Edge(0, 1), new Edge(0, 2));
        var request =
                new LayoutRequest(Collections.nCopies(3, new Box(156, 38, LayoutRequest.NO_GROUP)), List.of(), edges);

        LayoutResult result = ColumnLayout.layout(request, targets(0), Progress.NONE);

        assertThat(result.boxes().get(1).x()).isEqualTo(result.boxes().get(2).x());
        assertThat(result.boxes().get(1).y()).isLessThan(result.boxes().get(2).y());
    }

    @Test
    void aCancelIsHeeded() {
        LayoutRequest request = RandomRequest.nested(1, 60, 90, 60);
        var cancelled = new Progress() {
            @Override
            public void done(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> ColumnLayout.layout(request, targets(1), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}

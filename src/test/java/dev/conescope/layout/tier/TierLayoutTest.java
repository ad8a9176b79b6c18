package dev.conescope.layout.tier;

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
import dev.conescope.layout.LayoutRequest.Group;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Progress;
import dev.conescope.layout.RandomRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierLayoutTest {
    private static final int NONE = LayoutRequest.NO_GROUP;

    @ParameterizedTest
    @CsvSource({
        "1, 60, 90, 60",
        "2, 150, 300, 12",
        "3, 300, 250, 300",
        "4, 40, 200, 40",
        "5, 200, 0, 1",
        "6, 120, 119, 1",
        "7, 300, 900, 25",
        "8, 2, 1, 1"
    })
    void everyLayoutKeepsItsPromises(long seed, int boxes, int edges, int reach) {
        LayoutRequest request = RandomRequest.nested(seed, boxes, edges, reach);
        LayoutResult result = TierLayout.layout(request, Progress.NONE);
        assertThat(result.arrangement()).isEqualTo(Arrangement.TIERS);
        assertBoxesDisjoint(result);
        assertFramesHoldTheirOwn(request, result);
        assertDependenciesLeft(request, result);
        assertLinesReachTheirBoxes(request, result);
        assertLinesCrossNoBox(result);
        assertThat(TierLayout.layout(request, Progress.NONE)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void circlesOfBoxesAndOfGroupsAreLaidOut(long seed) {
        LayoutRequest forwards = RandomRequest.nested(seed, 120, 160, 40);
        List<Edge> edges = new ArrayList<>(forwards.edges());
        forwards.edges().stream()
                .limit(40)
                .forEach(edge -> edges.add(new Edge(edge.to(), Math.max(0, edge.from() - 1))));
        var request = new LayoutRequest(forwards.boxes(), forwards.groups(), edges);
        LayoutResult result = TierLayout.layout(request, Progress.NONE);
        assertBoxesDisjoint(result);
        assertFramesHoldTheirOwn(request, result);
        assertLinesReachTheirBoxes(request, result);
    }

    @Test
    void manyModulesThatNeedTheSameFillAWindowInsteadOfAColumn() {
        List<Box> boxes = new ArrayList<>(List.of(new Box(156, 38, NONE)));
        List<Group> groups = Collections.nCopies(120, new Group(NONE, 120));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            boxes.add(new Box(156, 38, i / 2));
            edges.add(new Edge(0, boxes.size() - 1));
        }
        var request = new LayoutRequest(boxes, groups, edges);
        LayoutResult result = TierLayout.layout(request, Progress.NONE);
        assertThat(result.width() / result.height()).isBetween(1.1, 2.4);
        assertDependenciesLeft(request, result);
        assertLinesCrossNoBox(result);
        Place first = result.groups().get(0);
        for (int group = 1; group < 120; group++) {
            Place next = result.groups().get(group);
            boolean laterInReading = next.y() > first.y() || next.x() > first.x();
            assertThat(laterInReading).isTrue();
            first = next;
        }
    }

    @Test
    void manyBoxesOfEqualDepthFillAWindow() {
        LayoutResult result = TierLayout.layout(RandomRequest.flat(21, 4000, 6000, 4000), Progress.NONE);
        assertThat(result.width() / result.height()).isBetween(1.0, 2.6);
    }

    @Test
    void hundredThousandInAChainNeedNoDeepStack() {
        LayoutRequest request = RandomRequest.flat(31, 100_000, 0, 1);
        List<Edge> chain = new ArrayList<>();
        for (int box = 1; box < 100_000; box++) {
            chain.add(new Edge(box - 1, box));
        }
        chain.add(new Edge(99_999, 0));
        LayoutResult result = TierLayout.layout(new LayoutRequest(request.boxes(), List.of(), chain), Progress.NONE);
        assertThat(result.boxes().get(99_999).x())
                .isGreaterThan(result.boxes().get(0).x());
        assertThat(result.routes().size()).isEqualTo(100_000);
    }

    @Test
    void groupsNestedThousandsDeepNeedNoDeepStack() {
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < 5000; group++) {
            groups.add(new Group(group - 1, 100));
        }
        List<Box> boxes = List.of(new Box(156, 38, NONE), new Box(156, 38, 4999));
        var request = new LayoutRequest(boxes, groups, List.of(new Edge(0, 1)));
        LayoutResult result = TierLayout.layout(request, Progress.NONE);
        assertDependenciesLeft(request, result);
        assertLinesReachTheirBoxes(request, result);
    }

    @Test
    void cancelIsHeededOnTheWay() {
        LayoutRequest request = RandomRequest.nested(41, 5000, 10_000, 400);
        for (double enough : new double[] {0, 0.3, 0.8}) {
            assertThatThrownBy(() -> TierLayout.layout(request, new CancelAfter(enough)))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void progressOnlyGrows() {
        List<Double> heard = new ArrayList<>();
        TierLayout.layout(RandomRequest.nested(51, 3000, 5000, 200), new Progress() {
            @Override
            public void done(double fraction) {
                heard.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(heard).isSorted().hasSizeGreaterThan(10);
        assertThat(heard.getLast()).isEqualTo(1);
    }

    /** Cancelled as soon as so much is done. */
    private static final class CancelAfter implements Progress {
        private final double enough;
        private boolean cancelled;

        CancelAfter(double enough) {
            this.enough = enough;
        }

        @Override
        public void done(double fraction) {
            cancelled |= fraction >= enough;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}

package dev.conescope.layout.engine;

import static dev.conescope.layout.LayoutAssert.assertBoxesDisjoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.Earlier;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Box;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.Progress;
import dev.conescope.layout.RandomRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutEngineTest {
    private static final Progress CANCELLED = new Progress() {
        @Override
        public void done(double fraction) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    private final LayoutEngine engine = new LayoutEngine();

    @Test
    void whatIsSmallIsLayered() {
        LayoutResult result = engine.layout(RandomRequest.nested(1, 60, 80, 20), Progress.NONE);
        assertThat(result.arrangement()).isEqualTo(Arrangement.LAYERED);
        assertBoxesDisjoint(result);
    }

    @Test
    void whatIsLargeStandsInTiers() {
        LayoutResult result = engine.layout(RandomRequest.flat(2, 20_000, 40_000, 20_000), Progress.NONE);
        assertThat(result.arrangement()).isEqualTo(Arrangement.TIERS);
    }

    @Test
    void whatIsSmallButTangledAndDeepStandsInTiers() {
        LayoutResult result = engine.layout(RandomRequest.flat(3, 900, 7000, 900), Progress.NONE);
        assertThat(result.arrangement()).isEqualTo(Arrangement.TIERS);
    }

    @Test
    void whatWouldBeOneTallColumnStandsInTiers() {
        LayoutResult result = engine.layout(star(120), Progress.NONE);
        assertThat(result.arrangement()).isEqualTo(Arrangement.TIERS);
        assertThat(result.width() / result.height()).isBetween(1.0, 2.4);
    }

    @Test
    void whatStoodInLayersStaysInLayers() {
        LayoutRequest few = star(8);
        LayoutResult before = engine.layout(few, Progress.NONE);
        assertThat(before.arrangement()).isEqualTo(Arrangement.LAYERED);
        LayoutRequest more = star(14);
        var places = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(box -> Optional.of(before.boxes().get(box)))
                .toList());
        places.addAll(Collections.nCopies(6, Optional.empty()));
        var after = engine.layout(
                new LayoutRequest(
                        more.boxes(), List.of(), more.edges(), Earlier.of(Arrangement.LAYERED, places, List.of())),
                Progress.NONE);
        assertThat(after.arrangement()).isEqualTo(Arrangement.LAYERED);
    }

    @Test
    void sameRequestIsAnsweredFromMemory() {
        LayoutRequest request = RandomRequest.nested(4, 80, 100, 20);
        LayoutResult once = engine.layout(request, Progress.NONE);
        var equal = new LayoutRequest(request.boxes(), request.groups(), request.edges());
        assertThat(engine.layout(equal, Progress.NONE)).isSameAs(once);
        var other = new LayoutRequest(
                request.boxes(),
                request.groups(),
                request.edges().subList(0, request.edges().size() - 1));
        assertThat(engine.layout(other, Progress.NONE)).isNotSameAs(once);
    }

    @Test
    void memoryIsBounded() {
        LayoutRequest first = RandomRequest.flat(5, 9000, 9000, 9000);
        LayoutResult once = engine.layout(first, Progress.NONE);
        for (long seed = 6; seed < 12; seed++) {
            engine.layout(RandomRequest.flat(seed, 9000, 9000, 9000), Progress.NONE);
        }
        assertThat(engine.layout(first, Progress.NONE)).isNotSameAs(once).isEqualTo(once);
    }

    @Test
    void cancelThrowsWhateverIsInMemory() {
        LayoutRequest request = RandomRequest.nested(7, 30, 40, 20);
        engine.layout(request, Progress.NONE);
        assertThatThrownBy(() -> engine.layout(request, CANCELLED)).isInstanceOf(CancellationException.class);
    }

    /** One box that all others depend on. */
    private static LayoutRequest star(int dependents) {
        List<Box> boxes = Collections.nCopies(dependents + 1, new Box(156, 38, LayoutRequest.NO_GROUP));
        List<Edge> edges = IntStream.rangeClosed(1, dependents)
                .mapToObj(box -> new Edge(0, box))
                .toList();
        return new LayoutRequest(boxes, List.of(), edges);
    }
}

package dev.conescope.scene.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.EdgeLine.Hub;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.PictureRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountPlacesTest {
    @Test
    void onlyMergedLinesAreCountedAndTheCountStandsOnTheLine() {
        Scene scene = new HandMadeLines(3)
                .line(0, 1, 7, Hub.NONE, PictureRole.REFRESH)
                .line(1, 2, 1, Hub.NONE, PictureRole.REFRESH)
                .scene();
        var places = CountPlaces.of(scene);
        assertThat(places.of(0)).hasValueSatisfying(pill -> {
            assertThat(pill.centreY()).isEqualTo(19);
            assertThat(pill.x()).isGreaterThan(156);
            assertThat(pill.right()).isLessThan(300);
        });
        assertThat(places.of(1)).isEmpty();
    }

    @Test
    void countsOfLinesThatLieOnOneAnotherDoNotOverlap() {
        var lines = new HandMadeLines(2);
        for (int i = 0; i < 6; i++) {
            lines.line(0, 1, 9, Hub.NONE, i % 2 == 0 ? PictureRole.UNTOUCHED : PictureRole.REFRESH);
        }
        var places = CountPlaces.of(lines.scene());
        List<Box> pills = new ArrayList<>();
        IntStream.range(0, 6).forEach(line -> places.of(line).ifPresent(pills::add));
        assertThat(pills).hasSizeBetween(2, 5);
        for (Box pill : pills) {
            assertThat(pills).filteredOn(other -> other != pill).noneMatch(pill::intersects);
        }
        assertThat(places.of(1)).as("the cone's come first").isPresent();
    }

    @Test
    void whatIsHiddenAndWhatIsCountedBelowItsCardsHasNoCount() {
        Scene scene = new HandMadeLines(3)
                .line(0, 1, EdgeLine.TRUNK + 1, Hub.NONE, PictureRole.UNTOUCHED)
                .line(1, 2, 5, Hub.DEPENDENCY, PictureRole.UNTOUCHED)
                .line(0, 2, 5, Hub.NONE, PictureRole.UNTOUCHED)
                .hide(2)
                .scene();
        var places = CountPlaces.of(scene);
        IntStream.range(0, 3).forEach(line -> assertThat(places.of(line)).isEmpty());
    }
}

package dev.conescope.scene.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarksTest {
    @Test
    void everyMarkStaysInItsBoxAboutTheMiddle() {
        for (ScenePath mark : List.of(
                Marks.TARGET,
                Marks.REFRESH,
                Marks.STATIC,
                Marks.TOP,
                Marks.BOTTOM,
                Marks.CHANGE,
                Marks.UNTOUCHED,
                Marks.FOLDED,
                Marks.UNFOLDED,
                Marks.WARNING)) {
            Box bounds = mark.bounds();
            assertThat(bounds.x()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.y()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.right()).isLessThanOrEqualTo(Marks.SIZE);
            assertThat(bounds.bottom()).isLessThanOrEqualTo(Marks.SIZE);
            assertThat(bounds.centreX()).isCloseTo(7, within(0.8));
            assertThat(bounds.centreY()).isCloseTo(7, within(0.8));
        }
    }

    @ParameterizedTest
    @EnumSource(PictureRole.class)
    void everyRoleHasAMark(PictureRole role) {
        assertThat(Marks.of(role).bounds().width()).isGreaterThan(3);
    }

    @Test
    void aMarkIsPaintedFilledAndCentredAtItsSize() {
        Recorder recorder = new Recorder();
        Marks.paint(recorder, Marks.CHANGE, 100, 50, 7, Colour.of(0xD55E00));
        assertThat(recorder.fill).isEqualTo(Colour.of(0xD55E00));
        assertThat(recorder.stroke).isNull();
        assertThat(recorder.bounds.centreX()).isCloseTo(100, within(1e-9));
        assertThat(recorder.bounds.centreY()).isCloseTo(50, within(1e-9));
        assertThat(recorder.bounds.width()).isBetween(5.0, 6.0);
    }

    private static final class Recorder implements Painter {
        private Box bounds = Box.EMPTY;
        private @Nullable Colour fill;
        private @Nullable Stroke stroke;

        @Override
        public void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke) {
            throw new AssertionError("a mark is a path");
        }

        @Override
        public void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke) {
            bounds = path.bounds();
            this.fill = fill;
            this.stroke = stroke;
        }

        @Override
        public void text(double x, double baseline, String text, TextStyle style, Colour colour) {
            throw new AssertionError("a mark is a path");
        }
    }
}

package dev.conescope.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureFrameTest {
    private static final Box SCENE = new Box(100, 200, 700, 300);

    @Test
    void everythingIsPaintedInsideThePictureAndOutsideTheScene() {
        Recorder recorder = paint(SmallScene.FRAME, SCENE);
        Box outer = SmallScene.FRAME.around(SCENE);
        assertThat(recorder.boxes).hasSizeGreaterThan(10).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(outer.x() + 20);
            assertThat(box.right()).isLessThanOrEqualTo(outer.right() - 20);
            assertThat(box.y()).isGreaterThanOrEqualTo(outer.y() + 20);
            assertThat(box.bottom()).isLessThanOrEqualTo(outer.bottom() - 20);
            assertThat(box.intersects(SCENE)).isFalse();
        });
    }

    @Test
    void allWordsAreThere() {
        Recorder recorder = paint(SmallScene.FRAME, SCENE);
        assertThat(recorder.texts)
                .contains(SmallScene.FRAME.title(), SmallScene.FRAME.footer(), "target", "refresh", "untouched")
                .containsAll(SmallScene.FRAME.lines());
    }

    @Test
    void aLongLegendGoesOnInFurtherRows() {
        List<PictureFrame.Entry> entries =
                Collections.nCopies(20, new PictureFrame.Entry(PictureRole.REFRESH, "refresh", "1,234"));
        PictureFrame frame = new PictureFrame("Cone", List.of(), entries, "");
        Box outer = frame.around(SCENE);
        assertThat(paint(frame, SCENE).boxes).allSatisfy(box -> {
            assertThat(box.right()).isLessThanOrEqualTo(SCENE.right());
            assertThat(box.bottom()).isLessThanOrEqualTo(outer.bottom() - 20);
        });
        assertThat(paint(frame, SCENE).texts).filteredOn("refresh"::equals).hasSize(20);
    }

    @Test
    void wordsThatDoNotFitAreCut() {
        PictureFrame frame = new PictureFrame("x".repeat(500), List.of(), List.of(), "");
        Recorder recorder = paint(frame, SCENE);
        assertThat(recorder.texts.getFirst()).contains("…");
        assertThat(recorder.boxes.getFirst().right()).isLessThanOrEqualTo(SCENE.x() + 1400);
    }

    @Test
    void aPictureIsAsWideAsItsTitleAndItsFooterIsWrapped() {
        Box narrow = new Box(0, 0, 100, 100);
        String footer = "declared dependencies ".repeat(20).strip();
        PictureFrame frame = new PictureFrame("Change cone of ".repeat(6).strip(), List.of(), List.of(), footer);
        Recorder recorder = paint(frame, narrow);
        assertThat(recorder.texts.getFirst()).isEqualTo(frame.title());
        List<String> rows = recorder.texts.subList(1, recorder.texts.size());
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(String.join(" ", rows)).isEqualTo(footer);
        Box outer = frame.around(narrow);
        assertThat(recorder.boxes).allSatisfy(box -> {
            assertThat(box.right()).isLessThanOrEqualTo(outer.right());
            assertThat(box.bottom()).isLessThanOrEqualTo(outer.bottom());
        });
    }

    @Test
    void aBareFrameIsATitleAndAMargin() {
        Box outer = new PictureFrame("Cone", List.of(), List.of(), "").around(SCENE);
        assertThat(outer.x()).isEqualTo(SCENE.x() - 24);
        assertThat(outer.bottom()).isCloseTo(SCENE.bottom() + 24, within(1e-9));
    }

    private static Recorder paint(PictureFrame frame, Box scene) {
        Recorder recorder = new Recorder();
        frame.paint(recorder, Palette.of(Theme.LIGHT), scene);
        return recorder;
    }

    private static final class Recorder implements Painter {
        private final List<Box> boxes = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        @Override
        public void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke) {
            boxes.add(box);
        }

        @Override
        public void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke) {
            boxes.add(path.bounds());
        }

        @Override
        public void text(double x, double baseline, String text, TextStyle style, Colour colour) {
            double height = FontMetrics.capHeight(style);
            boxes.add(new Box(x, baseline - height, FontMetrics.width(text, style), height));
            texts.add(text);
        }
    }
}

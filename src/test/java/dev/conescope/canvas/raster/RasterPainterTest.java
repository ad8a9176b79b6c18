package dev.conescope.canvas.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import org.junit.jupiter.api.Test;

class RasterPainterTest {
    private static final Colour WHITE = Colour.of(0xFFFFFF);
    private static final Colour RED = Colour.of(0xFF0000);

    private final Pixels pixels = new Pixels(100, 80);

    @Test
    void rectanglesStandOnWholePixels() {
        painter(1).rectangle(new Box(10.3, 20.4, 30, 10), 0, WHITE, null);
        assertThat(count(0xFFFFFFFF)).isEqualTo(300);
        assertThat(pixels.at(10, 20)).isEqualTo(0xFFFFFFFF);
        assertThat(pixels.at(39, 29)).isEqualTo(0xFFFFFFFF);
        assertThat(pixels.at(40, 29)).isEqualTo(0xFF000000);
    }

    @Test
    void outlinesAreSharpAtEveryScaleOfTheScreen() {
        for (double scale : new double[] {1, 1.25, 1.5, 2}) {
            pixels.clear(Colour.of(0));
            painter(scale).rectangle(new Box(5.2, 5.2, 30, 20), 0, null, Stroke.solid(WHITE, 1.2));
            assertThat(count(0xFFFFFFFF) + count(0xFF000000)).isEqualTo(100 * 80);
            assertThat(count(0xFFFFFFFF)).isPositive();
        }
    }

    @Test
    void roundCornersAreSmooth() {
        painter(1).rectangle(new Box(10, 10, 40, 40), 10, WHITE, null);
        double covered = covered();
        assertThat(covered).isCloseTo(1600 - (4 - Math.PI) * 100, within(3.0));
        assertThat(pixels.at(10, 10)).isEqualTo(0xFF000000);
        assertThat(pixels.at(30, 10)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void linesCoverAsMuchAsTheyAreWideAndLong() {
        ScenePath.Builder slope = ScenePath.builder();
        slope.move(10, 10);
        slope.line(70, 55);
        painter(1).path(slope.build(), null, Stroke.solid(WHITE, 2.5));
        assertThat(covered()).isCloseTo(75 * 2.5, within(2.0));
    }

    @Test
    void dashesLeaveGaps() {
        ScenePath.Builder line = ScenePath.builder();
        line.move(10, 40);
        line.line(90, 40);
        painter(1).path(line.build(), null, new Stroke(WHITE, 2, 6, 4));
        assertThat(covered()).isCloseTo(8 * 6 * 2, within(1.0));
    }

    @Test
    void holesStayOpen() {
        ScenePath.Builder frame = ScenePath.builder();
        frame.move(10, 10);
        frame.line(50, 10);
        frame.line(50, 50);
        frame.line(10, 50);
        frame.close();
        frame.move(20, 20);
        frame.line(20, 40);
        frame.line(40, 40);
        frame.line(40, 20);
        frame.close();
        painter(1).path(frame.build(), WHITE, null);
        assertThat(covered()).isCloseTo(1600 - 400, within(0.1));
        assertThat(pixels.at(30, 30)).isEqualTo(0xFF000000);
    }

    @Test
    void shapesBeyondTheRightEdgeStayFilled() {
        ScenePath.Builder wide = ScenePath.builder();
        wide.move(50, 10);
        wide.line(500, 10);
        wide.line(500, 30);
        wide.line(50, 30);
        wide.close();
        painter(1).path(wide.build(), RED, null);
        assertThat(pixels.at(99, 20)).isEqualTo(0xFFFF0000);
        assertThat(pixels.at(49, 20)).isEqualTo(0xFF000000);
    }

    @Test
    void nothingIsPaintedOutsideTheClip() {
        pixels.clip(20, 20, 40, 40);
        RasterPainter painter = painter(1);
        painter.rectangle(new Box(0, 0, 100, 80), 5, WHITE, Stroke.solid(RED, 3));
        painter.text(0, 30, "all along the row", new TextStyle(Face.NAMES, 12), RED);
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 100; x++) {
                boolean inside = x >= 20 && x < 40 && y >= 20 && y < 40;
                assertThat(pixels.at(x, y) != 0xFF000000).isEqualTo(inside);
            }
        }
    }

    @Test
    void wordsFadeWithTheirColour() {
        painter(1).text(10, 40, "n", new TextStyle(Face.NAMES, 40), WHITE.fade(0.5));
        int grey = pixels.at(20, 30) & 0xFF;
        assertThat(grey).isBetween(126, 129);
    }

    private RasterPainter painter(double scale) {
        return new RasterPainter(pixels, new GlyphMasks(new SquareGlyphs()), scale, 0, 0);
    }

    private long count(int colour) {
        long count = 0;
        for (int pixel : pixels.argb()) {
            count += pixel == colour ? 1 : 0;
        }
        return count;
    }

    /** How many whole pixels of white there are. */
    private double covered() {
        double sum = 0;
        for (int pixel : pixels.argb()) {
            sum += (pixel & 0xFF) / 255.0;
        }
        return sum;
    }
}

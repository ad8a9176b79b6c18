package dev.conescope.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.FontMetrics;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Java2dPainterTest {
    private static final Colour BLACK = Colour.of(0);
    private static final int WHITE = 0xFFFFFFFF;

    @ParameterizedTest
    @EnumSource(Face.class)
    void textIsAsWideAsItIsMeasured(Face face) {
        TextStyle style = new TextStyle(face, 40);
        String text = "aws_lb.front[\"é\"] ";
        int before = rightmost(painter -> painter.text(0, 60, "H", style, BLACK));
        int after = rightmost(painter -> painter.text(0, 60, text + "H", style, BLACK));
        assertThat((double) after - before).isCloseTo(FontMetrics.width(text, style), within(1.0));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void capitalsStandCentredOnTheirBaseline(Face face) {
        TextStyle style = new TextStyle(face, 60);
        BufferedImage image = paint(painter -> painter.text(10, FontMetrics.baseline(50, style), "H", style, BLACK));
        int top = 0;
        while (blankRow(image, top)) {
            top++;
        }
        int bottom = image.getHeight() - 1;
        while (blankRow(image, bottom)) {
            bottom--;
        }
        assertThat((top + bottom + 1) / 2.0).isCloseTo(50, within(0.6));
    }

    @Test
    void aMissingGlyphIsABoxOfItsAdvance() {
        TextStyle style = new TextStyle(Face.WORDS, 100);
        int right = rightmost(painter -> painter.text(0, 90, "東", style, BLACK));
        assertThat(right).isBetween(85, 95);
        BufferedImage image = paint(painter -> painter.text(0, 90, "東", style, BLACK));
        assertThat(image.getRGB(50, 55)).as("its middle is empty").isEqualTo(WHITE);
    }

    @Test
    void roundCornersAreRoundAndSharpOnesSharp() {
        BufferedImage round = paint(painter -> painter.rectangle(new Box(10, 10, 50, 50), 20, BLACK, null));
        assertThat(round.getRGB(11, 11)).isEqualTo(WHITE);
        assertThat(round.getRGB(35, 35)).isEqualTo(0xFF000000);
        BufferedImage sharp =
                paint(painter -> painter.rectangle(new Box(10, 10, 50, 50), 0, null, Stroke.solid(BLACK, 4)));
        assertThat(sharp.getRGB(8, 8)).isEqualTo(0xFF000000);
        assertThat(sharp.getRGB(35, 35)).isEqualTo(WHITE);
    }

    @Test
    void dashesAndOpacityAreKept() {
        ScenePath.Builder line = ScenePath.builder();
        line.move(0, 50);
        line.line(100, 50);
        BufferedImage image =
                paint(painter -> painter.path(line.build(), null, new Stroke(BLACK.fade(0.5), 10, 20, 10)));
        assertThat(new Color(image.getRGB(10, 50)).getRed()).isCloseTo(127, within(2));
        assertThat(image.getRGB(25, 50)).isEqualTo(WHITE);
        assertThat(image.getRGB(40, 50)).isNotEqualTo(WHITE);
    }

    private static int rightmost(Consumer<Java2dPainter> painting) {
        BufferedImage image = paint(painting);
        int x = image.getWidth() - 1;
        while (blankColumn(image, x)) {
            x--;
        }
        return x;
    }

    private static boolean blankColumn(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if ((image.getRGB(x, y) & 0xFF) < 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean blankRow(BufferedImage image, int y) {
        for (int x = 0; x < image.getWidth(); x++) {
            if ((image.getRGB(x, y) & 0xFF) < 128) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage paint(Consumer<Java2dPainter> painting) {
        BufferedImage image = new BufferedImage(800, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 100);
        painting.accept(new Java2dPainter(graphics));
        graphics.dispose();
        return image;
    }
}

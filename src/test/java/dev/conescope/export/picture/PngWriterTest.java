package dev.conescope.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.export.ExportException;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private static final Colour GROUND = Colour.of(0xFBFCFD);
    private static final Colour ORANGE = Colour.of(0xD55E00);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theViewIsScaledAndMovedToTheOrigin(int scale) throws Exception {
        byte[] png = PngWriter.png(
                new Box(-10, 40, 20.5, 10),
                scale,
                GROUND,
                painter -> painter.rectangle(new Box(0, 45, 5, 5), 0, ORANGE, null));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(20.5 * scale));
        assertThat(image.getHeight()).isEqualTo(10 * scale);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFBFCFD);
        assertThat(image.getRGB(10 * scale, 5 * scale)).isEqualTo(0xFFD55E00);
        assertThat(image.getRGB(10 * scale - 1, 5 * scale)).isEqualTo(0xFFFBFCFD);
        assertThat(image.getRGB(15 * scale, 9 * scale)).isEqualTo(0xFFFBFCFD);
    }

    @ParameterizedTest
    @CsvSource({"20000, 20000, 1", "10000, 10000, 2", "1e12, 1e12, 3", "1e300, 1, 1"})
    void aPictureThatIsTooLargeIsRefusedWithAWayOn(double width, double height, int scale) {
        assertThatThrownBy(() -> PngWriter.png(new Box(0, 0, width, height), scale, GROUND, painter -> {
                    throw new AssertionError("nothing is painted");
                }))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("at most 200 million")
                .hasMessageEndingWith("choose a smaller scale, show less of the state, or save it as SVG");
    }

    @Test
    void anEmptyViewIsAPictureStill() throws Exception {
        byte[] png = PngWriter.png(Box.EMPTY, 1, GROUND, painter -> {});
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1);
    }

    @Test
    void aScaleBelowOneIsTheCallersFault() {
        assertThatThrownBy(() -> PngWriter.png(Box.EMPTY, 0, GROUND, painter -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

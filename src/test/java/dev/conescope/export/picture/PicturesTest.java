package dev.conescope.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.export.ExportException;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The small scene as pictures, against those kept in the test resources. Each run leaves its pictures in
 * {@code target/pictures}, to be looked at, and to be kept in place of the old ones when a change of looks is meant.
 */
class PicturesTest {
    private static final Path MADE = Path.of("target", "pictures");
    private static final int TOLERANCE = 12;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void svgIsTheOneKept(Theme theme) throws IOException {
        String svg = svg(theme);
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        keep(name(theme) + ".svg", bytes);
        assertThat(svg).isEqualTo(new String(kept(name(theme) + ".svg"), StandardCharsets.UTF_8));
        assertThat(svg(theme)).as("a second run").isEqualTo(svg);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pngLooksLikeTheOneKept(Theme theme) throws IOException, ExportException {
        keep(name(theme) + "@2.png", png(theme, 2));
        byte[] bytes = png(theme, 1);
        keep(name(theme) + ".png", bytes);
        assertThat(png(theme, 1)).as("a second run").isEqualTo(bytes);
        BufferedImage made = ImageIO.read(new ByteArrayInputStream(bytes));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(kept(name(theme) + ".png")));
        assertThat(made.getWidth()).isEqualTo(kept.getWidth());
        assertThat(made.getHeight()).isEqualTo(kept.getHeight());
        assertThat(differing(made, kept))
                .as("pixels that differ")
                .isLessThan(made.getWidth() * made.getHeight() / 1000);
    }

    private static String svg(Theme theme) {
        Palette palette = Palette.of(theme);
        Box view = SmallScene.FRAME.around(SmallScene.BOX);
        SvgPainter painter = new SvgPainter(
                view, SmallScene.FRAME.title(), "2 refresh, 2 static, 1 untouched", palette.colour(Token.CANVAS));
        SmallScene.FRAME.paint(painter, palette, SmallScene.BOX);
        SmallScene.paint(painter, palette);
        return painter.document();
    }

    private static byte[] png(Theme theme, int scale) throws ExportException {
        Palette palette = Palette.of(theme);
        Box view = SmallScene.FRAME.around(SmallScene.BOX);
        return PngWriter.png(view, scale, palette.colour(Token.CANVAS), painter -> {
            SmallScene.FRAME.paint(painter, palette, SmallScene.BOX);
            SmallScene.paint(painter, palette);
        });
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (far(one.getRGB(x, y), other.getRGB(x, y))) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean far(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private static String name(Theme theme) {
        return switch (theme) {
            case LIGHT -> "small-light";
            case DARK -> "small-dark";
        };
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(MADE);
        Files.write(MADE.resolve(name), bytes);
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream picture = PicturesTest.class.getResourceAsStream("/pictures/" + name)) {
            assertThat(picture).as("kept picture %s", name).isNotNull();
            return picture.readAllBytes();
        }
    }
}

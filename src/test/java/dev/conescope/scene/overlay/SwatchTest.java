package dev.conescope.scene.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.Theme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SwatchTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourStandsOutFromTheCard(Theme theme) {
        Palette palette = Palette.of(theme);
        Stream.<Swatch>concat(
                        IntStream.range(0, Swatch.HEAT_STEPS).mapToObj(Swatch.Heat::new),
                        IntStream.range(0, Swatch.CATEGORIES).mapToObj(Swatch.Category::new))
                .forEach(swatch -> {
                    assertThat(contrast(swatch.colour(palette), palette.colour(Token.CARD)))
                            .as("%s in %s", swatch, theme)
                            .isGreaterThanOrEqualTo(3);
                });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void heatBecomesStrongerStepByStep(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Double> contrasts = IntStream.range(0, Swatch.HEAT_STEPS)
                .mapToObj(step -> contrast(new Swatch.Heat(step).colour(palette), palette.colour(Token.CARD)))
                .toList();
        assertThat(contrasts).isSorted();
    }

    private static double contrast(Colour one, Colour other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

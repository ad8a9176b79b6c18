package dev.conescope.scene.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.Palette.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final Set<Token> GROUNDS =
            EnumSet.of(Token.WINDOW, Token.CANVAS, Token.CHROME, Token.FRAME, Token.NESTED_FRAME, Token.CARD);
    private static final Set<Token> WORDS = EnumSet.of(
            Token.TEXT,
            Token.MUTED,
            Token.UNTOUCHED_NAME,
            Token.UNTOUCHED_TYPE,
            Token.REFRESH_TEXT,
            Token.STATIC_TEXT,
            Token.TOP_TEXT,
            Token.BOTTOM_TEXT,
            Token.ACCENT,
            Token.DELETE,
            Token.WARNING);
    private static final Set<Token> ROLE_LINES =
            EnumSet.of(Token.TARGET_FRAME, Token.REFRESH, Token.STATIC, Token.TOP, Token.BOTTOM);

    @Test
    void contrastIsReckonedAsWcagDoes() {
        assertThat(contrast(Colour.of(0), Colour.of(0xFFFFFF))).isCloseTo(21, within(1e-9));
        assertThat(contrast(Colour.of(0x777777), Colour.of(0xFFFFFF))).isCloseTo(4.48, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOnEveryGround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Token word : WORDS) {
            for (Token ground : GROUNDS) {
                assertThat(contrast(palette.colour(word), palette.colour(ground)))
                        .as("%s: %s on %s", theme, word, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(Colour.of(0xFFFFFF), palette.colour(Token.ACCENT_FILL)))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void roleLinesCanBeSeenOnEveryGround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Token line : ROLE_LINES) {
            if (theme == Theme.LIGHT && line == Token.BOTTOM) {
                continue; // its edges get a rim: lightBottomEdgesHaveADarkRim
            }
            for (Token ground : GROUNDS) {
                assertThat(contrast(palette.colour(line), palette.colour(ground)))
                        .as("%s: %s on %s", theme, line, ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void lightBottomEdgesHaveADarkRim() {
        Palette light = Palette.of(Theme.LIGHT);
        RoleLook bottom = light.look(PictureRole.BOTTOM);
        Stroke rim = bottom.edgeStrokes().get(1);
        assertThat(bottom.edgeStrokes()).hasSize(3);
        assertThat(rim.width()).isCloseTo(bottom.edge().width() + 1.5, within(1e-9));
        assertThat(contrast(rim.colour(), light.colour(Token.CANVAS))).isGreaterThanOrEqualTo(3);
        assertThat(Palette.of(Theme.DARK).look(PictureRole.BOTTOM).edgeStrokes())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTwoRolesShareBothColourAndMark(Theme theme) {
        Set<ScenePath> marks = new HashSet<>();
        for (PictureRole role : PictureRole.values()) {
            RoleLook look = Palette.of(theme).look(role);
            assertThat(look.role()).isEqualTo(role);
            assertThat(marks.add(look.mark()))
                    .as("%s has a mark of its own", role)
                    .isTrue();
        }
    }

    @Test
    void onlyWhatIsStaticIsDashed() {
        for (PictureRole role : PictureRole.values()) {
            RoleLook look = Palette.of(Theme.DARK).look(role);
            assertThat(look.dashed()).isEqualTo(role == PictureRole.STATIC);
            assertThat(look.edge().dashed()).isEqualTo(role == PictureRole.STATIC);
        }
    }

    @Test
    void looksAreThoseOfTheDesign() {
        Palette light = Palette.of(Theme.LIGHT);
        assertThat(light.look(PictureRole.TARGET).border()).isEqualTo(Stroke.solid(Colour.of(0x16191D), 3));
        assertThat(light.look(PictureRole.REFRESH).edge()).isEqualTo(Stroke.solid(Colour.of(0xD55E00), 2.1));
        assertThat(light.look(PictureRole.STATIC).border()).isEqualTo(new Stroke(Colour.of(0x009E73), 1.7, 5, 3.5));
        assertThat(light.look(PictureRole.STATIC).edge()).isEqualTo(new Stroke(Colour.of(0x009E73), 1.9, 6, 4));
        assertThat(light.look(PictureRole.UNTOUCHED).edge()).isEqualTo(Stroke.solid(Colour.of(0xC4CCD5), 1.15));
        assertThat(light.look(PictureRole.UNTOUCHED).name()).isEqualTo(Colour.of(0x636B74));
        assertThat(light.look(PictureRole.REFRESH).edgeStrokes().getFirst())
                .isEqualTo(Stroke.solid(Colour.of(0xFBFCFD), 2.1 + 3.2));
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
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package dev.conescope.scene.paint;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;

/** Paints a small count with round ends. */
final class Pill {
    static final double HEIGHT = 14;
    private static final double PADDING = 5;

    private Pill() {}

    static double width(String words) {
        return FontMetrics.width(words, CardSizes.COUNT) + 2 * PADDING;
    }

    /** Paints the words in the colour of a role; the title says what is counted. */
    static void paint(
            Painter painter, Palette palette, Box box, String words, RoleLook look, String title, double opacity) {
        painter.begin("label", title);
        Colour ground = palette.colour(Token.CANVAS).fade(opacity);
        boolean quiet = look.role() == PictureRole.UNTOUCHED;
        Colour outline = quiet ? palette.colour(Token.LINE) : look.line();
        painter.rectangle(box, HEIGHT / 2, ground, Stroke.solid(outline.fade(opacity), 1));
        double baseline = FontMetrics.baseline(box.centreY(), CardSizes.COUNT);
        Colour colour = quiet ? palette.colour(Token.MUTED) : look.text();
        painter.text(box.x() + PADDING, baseline, words, CardSizes.COUNT, colour.fade(opacity));
        painter.end();
    }
}

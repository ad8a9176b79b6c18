package dev.conescope.scene.paint;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Marks;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;

/** A small count with round ends, perhaps with a triangle on the side on which the counted edges would be. */
final class Pill {
    static final double HEIGHT = 14;
    private static final double PADDING = 5;
    private static final double TRIANGLE = 7;
    private static final double TRIANGLE_ROOM = 8;

    private final Painter painter;
    private final Palette palette;
    private final RoleLook look;
    private final double opacity;

    /** Which way the counted edges run. */
    enum Way {
        /** The count stands on the line itself. */
        NONE,
        /** To dependents, at the right. */
        OUT,
        /** From dependencies, at the left. */
        IN
    }

    /** Paints in the colour of a role, so opaque. */
    Pill(Painter painter, Palette palette, RoleLook look, double opacity) {
        this.opacity = opacity;
        this.painter = painter;
        this.palette = palette;
        this.look = look;
    }

    static double width(String words, Way way) {
        return FontMetrics.width(words, CardSizes.COUNT) + 2 * PADDING + (way == Way.NONE ? 0 : TRIANGLE_ROOM);
    }

    /** Paints the words; the title says what is counted. */
    void paint(Box box, String words, Way way, String title) {
        painter.begin("label", title);
        Colour ground = palette.colour(Token.CANVAS).fade(opacity);
        boolean quiet = look.role() == PictureRole.UNTOUCHED;
        Colour outline = quiet ? palette.colour(Token.LINE) : look.line();
        painter.rectangle(box, HEIGHT / 2, ground, Stroke.solid(outline.fade(opacity), 1));
        double baseline = FontMetrics.baseline(box.centreY(), CardSizes.COUNT);
        Colour colour = quiet ? palette.colour(Token.MUTED) : look.text();
        double x = box.x() + PADDING + (way == Way.IN ? TRIANGLE_ROOM : 0);
        painter.text(x, baseline, words, CardSizes.COUNT, colour.fade(opacity));
        if (way != Way.NONE) {
            double middle = PADDING + TRIANGLE / 2 - 0.5;
            double at = way == Way.IN ? box.x() + middle : box.right() - middle;
            Marks.paint(painter, Marks.FOLDED, at, box.centreY(), TRIANGLE, colour.fade(opacity));
        }
        painter.end();
    }
}

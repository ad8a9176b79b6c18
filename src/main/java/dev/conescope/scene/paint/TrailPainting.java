package dev.conescope.scene.paint;

import dev.conescope.scene.Detail;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.ScenePainting;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.overlay.Trail;

/** Paints a trail over its picture, which gets a veil that makes all the rest quieter. */
public final class TrailPainting {
    private static final double VEIL = 0.7;
    private static final double BOLD = 4.2;

    private TrailPainting() {}

    /** Paints what the clip touches. */
    public static void paint(Trail trail, Palette palette, Painter painter, Box clip, Detail detail) {
        painter.rectangle(clip, 0, palette.colour(Token.CANVAS).fade(VEIL), null);
        Scene part = trail.part();
        ScenePainting.paint(part, palette, painter, clip, detail);
        for (int place : trail.shortest()) {
            EdgeLine line = part.diagram().edges().get(place);
            Stroke stroke = palette.look(part.edges().get(place)).edge();
            painter.path(line.path(), null, new Stroke(stroke.colour(), BOLD, stroke.dash(), stroke.gap()));
        }
    }
}

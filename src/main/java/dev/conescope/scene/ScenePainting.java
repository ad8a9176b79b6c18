package dev.conescope.scene;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.paint.CardPainting;
import dev.conescope.scene.paint.EdgePainting;
import dev.conescope.scene.paint.FramePainting;
import dev.conescope.scene.paint.MarkPainting;

/**
 * Paints a scene: frames, untouched edges, the cone's edges, cards, then the counts of merged edges. Everything that
 * the window and the pictures show of a state comes from here.
 */
public final class ScenePainting {
    /** Lines, stacks and thick outlines stand out so far beyond the boxes of what they belong to. */
    private static final double BEYOND = 12;

    private ScenePainting() {}

    /**
     * Paints what the clip touches. Linear in the scene's parts; only what is painted costs more than a comparison.
     *
     * @param scene what to paint
     * @param palette its colours
     * @param painter who paints it
     * @param clip the part of the scene that is seen
     * @param detail what is left out
     */
    public static void paint(Scene scene, Palette palette, Painter painter, Box clip, Detail detail) {
        Box seen = clip.grow(BEYOND);
        var frames = new FramePainting(palette, painter, detail);
        for (int i = 0; i < scene.frames().size(); i++) {
            GroupFrame frame = scene.diagram().frames().get(i);
            if (frame.box().intersects(seen)) {
                frames.paint(frame, scene.frames().get(i));
            }
        }
        var edges = new EdgePainting(scene, palette, painter, seen, detail);
        edges.paintLines();
        var cards = new CardPainting(palette, painter, detail);
        var marks = new MarkPainting(palette, painter, detail);
        for (int i = 0; i < scene.cards().size(); i++) {
            Card card = scene.diagram().cards().get(i);
            if (card.box().intersects(seen) && !scene.mark(i).hidden()) {
                cards.paint(card, scene.cards().get(i));
                marks.paint(card, scene.cards().get(i), scene.mark(i));
            }
        }
        edges.paintCounts();
    }
}

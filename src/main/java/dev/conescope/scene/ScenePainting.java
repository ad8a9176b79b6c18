package dev.conescope.scene;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.paint.CardPainting;
import dev.conescope.scene.paint.CountPlaces;
import dev.conescope.scene.paint.EdgePainting;
import dev.conescope.scene.paint.FramePainting;
import dev.conescope.scene.paint.HubPainting;
import dev.conescope.scene.paint.MarkPainting;
import dev.conescope.scene.paint.Stubs;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Paints a scene: frames, untouched edges, the cone's edges, cards, then the counts of merged and of unseen edges.
 * Everything that the window and the pictures show of a state comes from here.
 */
public final class ScenePainting {
    /** Lines, stacks, thick outlines and stubs stand out so far beyond what they belong to, at most. */
    public static final double BEYOND = 70;

    private final Scene scene;
    private final Palette palette;
    private @Nullable CountPlaces counts;
    private @Nullable Stubs stubs;

    /** Paints a scene, as often as wanted, in the colours of a palette. For one thread. */
    public ScenePainting(Scene scene, Palette palette) {
        this.scene = scene;
        this.palette = palette;
    }

    /**
     * The parts of a scene that are painted, as places in the diagram's lists, each ascending.
     *
     * @param frames the frames
     * @param edges the lines
     * @param cards the cards
     */
    public record Parts(int[] frames, int[] edges, int[] cards) {
        /** How many parts there are. */
        public int size() {
            return frames.length + edges.length + cards.length;
        }
    }

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
        Diagram diagram = scene.diagram();
        Box seen = clip.grow(BEYOND);
        var parts = new Parts(
                touched(diagram.frames().size(), i -> diagram.frames().get(i).box(), seen),
                touched(diagram.edges().size(), diagram.edges()::bounds, seen),
                touched(diagram.cards().size(), i -> diagram.cards().get(i).box(), seen));
        new ScenePainting(scene, palette).paint(painter, parts, detail);
    }

    /** Paints the given parts only; a place looks the same whatever else is painted. */
    public void paint(Painter painter, Parts parts, Detail detail) {
        Diagram diagram = scene.diagram();
        var frames = new FramePainting(palette, painter, detail);
        for (int i : parts.frames()) {
            frames.paint(diagram.frames().get(i), scene.frames().get(i));
        }
        var edges = new EdgePainting(scene, palette, painter, parts.edges(), detail);
        edges.paintLines();
        var cards = new CardPainting(palette, painter, detail);
        var marks = new MarkPainting(palette, painter, detail);
        for (int i : parts.cards()) {
            if (!scene.mark(i).hidden()) {
                cards.paint(diagram.cards().get(i), scene.cards().get(i));
                marks.paint(
                        diagram.cards().get(i),
                        scene.cards().get(i),
                        scene.mark(i),
                        scene.unseen().dependencies(i) > 0,
                        scene.unseen().dependents(i) > 0);
            }
        }
        if (detail.lines() > 0) {
            edges.paintCounts(counts());
            new HubPainting(scene, palette, painter, stubs(), detail).paint(parts.cards());
        }
    }

    private CountPlaces counts() {
        CountPlaces known = counts;
        if (known == null) {
            known = CountPlaces.of(scene);
            counts = known;
        }
        return known;
    }

    private Stubs stubs() {
        Stubs known = stubs;
        if (known == null) {
            known = Stubs.of(scene);
            stubs = known;
        }
        return known;
    }

    private static int[] touched(int count, IntFunction<Box> boxes, Box seen) {
        return IntStream.range(0, count)
                .filter(i -> boxes.apply(i).intersects(seen))
                .toArray();
    }
}

package dev.conescope.canvas.picture;

import dev.conescope.canvas.raster.GlyphMasks;
import dev.conescope.canvas.raster.Pixels;
import dev.conescope.canvas.raster.RasterPainter;
import dev.conescope.canvas.raster.far.FarDiagram;
import dev.conescope.canvas.raster.far.FarLabels;
import dev.conescope.canvas.raster.far.FarPainting;
import dev.conescope.canvas.space.LinePicker;
import dev.conescope.canvas.space.SceneIndex;
import dev.conescope.scene.Detail;
import dev.conescope.scene.Scene;
import dev.conescope.scene.ScenePainting;
import dev.conescope.scene.ScenePainting.Parts;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Paints views of one scene in one palette, with what can be kept of them from one picture to the next. */
final class ViewPainting {
    private static final int BLOCKS_A_PART = 10;

    private final Scene scene;
    private final Palette palette;
    private final SceneIndex index;
    private final GlyphMasks glyphs;
    private final ScenePainting near;
    private int @Nullable [] besides;
    private @Nullable FarDiagram diagram;
    private @Nullable FarPainting far;
    private @Nullable FarLabels labels;

    /** Takes over from the painting before what depends on the diagram alone, if it is of the same one. */
    ViewPainting(Scene scene, Palette palette, SceneIndex index, GlyphMasks glyphs, @Nullable ViewPainting before) {
        this.scene = scene;
        this.palette = palette;
        this.index = index;
        this.glyphs = glyphs;
        this.near = new ScenePainting(scene, palette);
        this.diagram = before != null && before.scene.diagram() == scene.diagram() ? before.diagram : null;
    }

    boolean paints(View view) {
        return view.scene() == scene && view.palette() == palette;
    }

    /** How many parts a view shows, as a measure of how long it takes to paint; a block counts little. */
    int parts(View view) {
        if (new Detail(view.zoom()).blocks()) {
            return index.cards().in(view.area(0, 0, view.width(), view.height())).length / BLOCKS_A_PART;
        }
        return parts(view.area(0, 0, view.width(), view.height())).size();
    }

    /**
     * Paints what the pixels' clip asks for.
     *
     * @param fine whether all of it is wanted; from far away, bundles and names are left out otherwise
     */
    void paint(Pixels pixels, View view, boolean fine) {
        pixels.clear(palette.colour(Token.CANVAS));
        var detail = new Detail(view.zoom());
        if (detail.blocks()) {
            far().paint(place(pixels, view), index, glyphs, fine);
        } else {
            Parts parts = parts(view.area(pixels.left(), pixels.top(), pixels.right(), pixels.bottom()));
            near.paint(new RasterPainter(pixels, glyphs, view.scale(), view.originX(), view.originY()), parts, detail);
        }
        double names = detail.farWords();
        if (names > 0 && fine) {
            labels(view.zoom()).paint(place(pixels, view), glyphs, names);
        }
    }

    private Parts parts(Box area) {
        Parts parts = index.parts(area);
        Box around = area.grow(ScenePainting.BEYOND);
        EdgeLines lines = scene.diagram().edges();
        IntStream shown =
                IntStream.of(besides()).filter(line -> lines.bounds(line).intersects(around));
        int[] edges = IntStream.concat(IntStream.of(parts.edges()), shown)
                .sorted()
                .distinct()
                .toArray();
        return new Parts(parts.frames(), edges, parts.cards());
    }

    /** The lines of hubs and in lanes that are seen in this scene, for the index does not know where they are. */
    private int[] besides() {
        int[] known = besides;
        if (known == null) {
            known = LinePicker.drawnBesides(scene);
            besides = known;
        }
        return known;
    }

    private static FarPainting.Place place(Pixels pixels, View view) {
        return new FarPainting.Place(pixels, view.scale(), view.pixel(), view.originX(), view.originY());
    }

    private FarPainting far() {
        FarPainting known = far;
        if (known == null) {
            FarDiagram blocks = diagram;
            if (blocks == null) {
                blocks = new FarDiagram(scene.diagram());
                diagram = blocks;
            }
            known = new FarPainting(blocks, scene, palette);
            far = known;
        }
        return known;
    }

    private FarLabels labels(double zoom) {
        FarLabels known = labels;
        if (known == null || known.zoom() != zoom) {
            known = new FarLabels(far(), zoom);
            labels = known;
        }
        return known;
    }
}

package dev.conescope.canvas.raster.far;

import dev.conescope.canvas.raster.GlyphMasks;
import dev.conescope.canvas.raster.Outline;
import dev.conescope.canvas.raster.Pixels;
import dev.conescope.canvas.raster.RasterPainter;
import dev.conescope.canvas.raster.ThinLine;
import dev.conescope.canvas.space.SceneIndex;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Paints a scene from far away: regions, bundles, untouched blocks, the cone's lines, the cone's blocks. What it paints
 * at a place is the same whatever part of the picture is asked for.
 */
public final class FarPainting {
    private static final double BUNDLE = 0.55;
    private static final double BUNDLE_GROWTH = 0.235;
    private static final double BUNDLE_OPACITY = 0.62;
    private static final double WIDEST_BUNDLE = 6;
    private static final double THIN = 2.2;
    private static final double SMALL = 60;

    /** How wide a block of the cone is at least, in pixels. */
    static final double LEAST_WIDTH = 6;

    /** How high it is at least, in pixels. */
    static final double LEAST_HEIGHT = 4;

    private static final double CORE = 2;
    private static final double RIM = 1.6;
    private static final double HALO = 10;
    private static final double HALO_OPACITY = 0.16;
    /** With more lines than this there is no halo, for it would be one large stain. */
    private static final int MOST_HALOS = 200;
    /** With more lines than this the cone's lines are thin, and bundled like others. */
    private static final int MOST_RIBBONS = 600;

    private static final List<PictureRole> ORDER =
            List.of(PictureRole.STATIC, PictureRole.TOP, PictureRole.BOTTOM, PictureRole.REFRESH);

    private final FarDiagram diagram;
    private final FarLook look;
    private final Palette palette;
    private final int[] colours;
    private final int @Nullable [] shownLines;
    private final Map<PictureRole, Bundles> coneBundles = new EnumMap<>(PictureRole.class);
    private @Nullable Bundles shownBundles;
    private double bundledFor;

    /** Paints a scene in the colours of a palette. Linear in the scene. */
    public FarPainting(FarDiagram diagram, Scene scene, Palette palette) {
        this.diagram = diagram;
        this.look = FarLook.of(scene);
        this.palette = palette;
        this.colours = look.colours(palette);
        this.shownLines = look.shownLines();
    }

    /**
     * Where a picture is painted.
     *
     * @param pixels on what; its clip says what part
     * @param scale device pixels a scene unit
     * @param pixel device pixels a logical pixel
     * @param originX the device pixel of the scene's origin, horizontally
     * @param originY the device pixel of the scene's origin, vertically
     */
    public record Place(Pixels pixels, double scale, double pixel, int originX, int originY) {
        /** The part of the scene that the clip shows, and so many device pixels around it. */
        public Box area(double around) {
            return new Box(
                    (pixels.left() - originX - around) / scale,
                    (pixels.top() - originY - around) / scale,
                    (pixels.right() - pixels.left() + 2 * around) / scale,
                    (pixels.bottom() - pixels.top() + 2 * around) / scale);
        }
    }

    /**
     * Paints all but the names. The ground is there already.
     *
     * @param fine whether the quiet bundles are painted too, which take most of the time
     */
    public void paint(Place place, SceneIndex index, GlyphMasks glyphs, boolean fine) {
        var painter = new RasterPainter(place.pixels(), glyphs, place.scale(), place.originX(), place.originY());
        Box seen = place.area(HALO * place.pixel());
        for (int frame : index.frames().in(seen)) {
            region(place, painter, frame);
        }
        if (fine) {
            bundles(place, painter, seen);
        }
        int[] cards = index.cards().in(place.area(8 * place.pixel()));
        blocks(place, cards, true);
        cone(place, painter, seen);
        blocks(place, cards, false);
        targets(place, painter);
    }

    private void region(Place place, RasterPainter painter, int number) {
        GroupFrame frame = diagram.diagram().frames().get(number);
        boolean target = Arrays.binarySearch(look.regions(), number) >= 0;
        Colour quiet = palette.colour(frame.depth() == 0 ? Token.FRAME : Token.NESTED_FRAME);
        Colour ground = target ? palette.colour(Token.CARD) : quiet;
        Colour line = target ? palette.colour(Token.TARGET_FRAME) : palette.colour(Token.FRAME_LINE);
        double unit = place.pixel() / place.scale();
        if (frame.box().width() > SMALL * unit) {
            Stroke outline = Stroke.solid(line, (target ? 1.6 : 1) * unit);
            painter.rectangle(frame.box(), Math.min(9, 5 * unit), ground, outline);
        } else {
            small(place, frame.box(), ground.rgb(), line.rgb(), target);
        }
    }

    /** A region whose round corners could not be seen. */
    private static void small(Place place, Box box, int ground, int line, boolean target) {
        Pixels pixels = place.pixels();
        int x1 = (int) Math.round(box.x() * place.scale()) + place.originX();
        int y1 = (int) Math.round(box.y() * place.scale()) + place.originY();
        int x2 = (int) Math.round(box.right() * place.scale()) + place.originX();
        int y2 = (int) Math.round(box.bottom() * place.scale()) + place.originY();
        int thick = (int) Math.round(place.pixel());
        pixels.fill(x1, y1, x2, y2, ground, Pixels.FULL);
        if (target || x2 - x1 >= 6 * thick && y2 - y1 >= 6 * thick) {
            pixels.fill(x1, y1, x2, y1 + thick, line, Pixels.FULL);
            pixels.fill(x1, y2 - thick, x2, y2, line, Pixels.FULL);
            pixels.fill(x1, y1, x1 + thick, y2, line, Pixels.FULL);
            pixels.fill(x2 - thick, y1, x2, y2, line, Pixels.FULL);
        }
    }

    private void bundles(Place place, RasterPainter painter, Box seen) {
        Colour colour = palette.colour(Token.TRUNK);
        bundled(place, painter, seen, quietBundles(place.scale() / place.pixel()), colour, BUNDLE_OPACITY);
    }

    private Bundles quietBundles(double zoom) {
        int[] lines = shownLines;
        if (lines == null) {
            return diagram.bundles(zoom);
        }
        bundleFor(zoom);
        Bundles known = shownBundles;
        if (known == null) {
            known = diagram.bundles(lines, zoom);
            shownBundles = known;
        }
        return known;
    }

    /** Forgets what was bundled for another zoom. */
    private void bundleFor(double zoom) {
        if (zoom != bundledFor) {
            coneBundles.clear();
            shownBundles = null;
            bundledFor = zoom;
        }
    }

    private void bundled(Place place, RasterPainter painter, Box seen, Bundles bundles, Colour colour, double opacity) {
        var thin = new ThinLine(place.pixels(), place.originX(), place.originY());
        var outline = new Outline();
        EdgeLines lines = diagram.diagram().edges();
        for (int i = 0; i < bundles.size(); i++) {
            if (bundles.touches(i, seen)) {
                double width = Math.min(WIDEST_BUNDLE, BUNDLE + BUNDLE_GROWTH * Math.sqrt(bundles.count(i)));
                double pixels = width * place.pixel();
                int line = bundles.line(i);
                if (pixels <= THIN) {
                    thin.draw(outline.of(lines, line, place.scale()), colour.rgb(), opacity * pixels);
                } else {
                    Stroke stroke = Stroke.solid(colour.fade(opacity), pixels / place.scale());
                    painter.path(lines.path(line), null, stroke);
                }
            }
        }
    }

    private void cone(Place place, RasterPainter painter, Box seen) {
        if (look.edges().length > MOST_RIBBONS) {
            thinCone(place, painter, seen);
            return;
        }
        double unit = place.pixel() / place.scale();
        if (look.edges().length <= MOST_HALOS) {
            for (PictureRole role : ORDER) {
                Colour halo = palette.look(role).line().fade(HALO_OPACITY);
                lines(role, seen, line -> painter.path(line, null, Stroke.solid(halo, HALO * unit)));
            }
        }
        Colour canvas = palette.colour(Token.CANVAS);
        for (PictureRole role : ORDER) {
            RoleLook roleLook = palette.look(role);
            Stroke rim = Stroke.solid(canvas, (CORE + 2 * RIM) * unit);
            Stroke like = roleLook.edge();
            double dash = like.dash() * unit;
            Stroke core = new Stroke(like.colour(), CORE * unit, dash, like.gap() * unit);
            lines(role, seen, line -> painter.path(line, null, rim));
            lines(role, seen, line -> painter.path(line, null, core));
        }
    }

    private void thinCone(Place place, RasterPainter painter, Box seen) {
        for (PictureRole role : ORDER) {
            double zoom = place.scale() / place.pixel();
            bundleFor(zoom);
            Bundles bundles = coneBundles.computeIfAbsent(role, wanted -> coneBundles(wanted, zoom));
            bundled(place, painter, seen, bundles, palette.look(role).line(), 1);
        }
    }

    private Bundles coneBundles(PictureRole role, double zoom) {
        int[] places = Arrays.stream(look.edges())
                .filter(edge -> look.scene().edges().get(edge) == role)
                .toArray();
        return diagram.bundles(places, zoom);
    }

    private void lines(PictureRole role, Box seen, Consumer<ScenePath> action) {
        for (int edge : look.edges()) {
            EdgeLines lines = diagram.diagram().edges();
            if (look.scene().edges().get(edge) == role && lines.bounds(edge).intersects(seen)) {
                action.accept(look.scene().path(edge));
            }
        }
    }

    /** The blocks of untouched cards, or those of the cone's, which are never too small to be seen. */
    private void blocks(Place place, int[] cards, boolean untouched) {
        int quiet = PictureRole.UNTOUCHED.ordinal();
        double leastWidth = untouched ? 1 : LEAST_WIDTH * place.pixel();
        double leastHeight = untouched ? 1 : LEAST_HEIGHT * place.pixel();
        for (int card : cards) {
            if (look.roles()[card] == quiet == untouched && !look.hides(card)) {
                block(place, card, colours[card], leastWidth, leastHeight);
            }
        }
    }

    private void block(Place place, int card, int rgb, double leastWidth, double leastHeight) {
        float[] boxes = diagram.boxes();
        double left = boxes[4 * card] * place.scale();
        double top = boxes[4 * card + 1] * place.scale();
        double width = boxes[4 * card + 2] * place.scale() - left;
        double height = boxes[4 * card + 3] * place.scale() - top;
        double more = Math.max(0, leastWidth - width) / 2;
        double higher = Math.max(0, leastHeight - height) / 2;
        int x1 = (int) Math.round(left - more);
        int y1 = (int) Math.round(top - higher);
        int x2 = Math.max(x1 + 1, (int) Math.round(left + width + more));
        int y2 = Math.max(y1 + 1, (int) Math.round(top + height + higher));
        // Blocks smaller than a pixel would make one plain area of many.
        double part = Math.min(1, width) * Math.min(1, height);
        int opacity = leastWidth > 1 || part >= 1 ? Pixels.FULL : (int) (Pixels.FULL * Math.max(0.4, part));
        int x = place.originX();
        int y = place.originY();
        place.pixels().fill(x1 + x, y1 + y, x2 + x, y2 + y, rgb, opacity);
    }

    private void targets(Place place, RasterPainter painter) {
        double unit = place.pixel() / place.scale();
        for (int card : look.targets()) {
            Box block = atLeast(diagram.diagram().cards().get(card).box(), 10 * unit, 6 * unit);
            Stroke outline = Stroke.solid(palette.colour(Token.TARGET_FRAME), 1.6 * unit);
            painter.rectangle(block, 2 * unit, Colour.of(colours[card]), outline);
        }
    }

    /** A box that is no smaller than so much, about the same middle. */
    static Box atLeast(Box box, double width, double height) {
        double wide = Math.max(0, width - box.width()) / 2;
        double high = Math.max(0, height - box.height()) / 2;
        return new Box(box.x() - wide, box.y() - high, box.width() + 2 * wide, box.height() + 2 * high);
    }

    FarDiagram diagram() {
        return diagram;
    }

    FarLook look() {
        return look;
    }

    Palette palette() {
        return palette;
    }
}

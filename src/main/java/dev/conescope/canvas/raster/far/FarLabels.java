package dev.conescope.canvas.raster.far;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.canvas.raster.GlyphMasks;
import dev.conescope.canvas.raster.RasterPainter;
import dev.conescope.canvas.raster.far.FarPainting.Place;
import dev.conescope.scene.Card;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names that can be read from far away, in the same size at every zoom: regions, the cone's cards, hubs. Where they
 * stand depends on the scale alone, never on what part is in view, so that none jumps while the picture is moved.
 */
public final class FarLabels {
    private static final double REGION = 9.5;
    private static final double DISTRICT = 12.5;
    private static final double NAME = 10;
    private static final double HUB = 9.5;
    private static final double LEAST_HEIGHT = 24;
    private static final double PADDING = 4;
    private static final double GROUND = 0.78;
    /** More names of the cone than this would not be read one by one. */
    private static final int MOST_NAMES = 150;

    private final FarPainting painting;
    /** Logical pixels a scene unit. */
    private final double zoom;

    private final List<Label> labels = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /** The names of a scene at a zoom, in logical pixels a scene unit. */
    public FarLabels(FarPainting painting, double zoom) {
        this.painting = painting;
        this.zoom = zoom;
        cone();
        hubs();
        for (int i = 0; i < painting.diagram().diagram().frames().size(); i++) {
            region(
                    painting.diagram().diagram().frames().get(i),
                    painting.diagram().district(i));
        }
    }

    /** The zoom that the names are for. */
    public double zoom() {
        return zoom;
    }

    /** Words at a place, in scene units; the ground is what they stand on. */
    private record Label(Box box, double baseline, String words, TextStyle style, Token colour, Token ground) {}

    /** Paints the names that the place's clip touches. */
    public void paint(Place place, GlyphMasks glyphs, double opacity) {
        var painter = new RasterPainter(place.pixels(), glyphs, place.scale(), place.originX(), place.originY());
        Box seen = place.area(4);
        for (Label label : labels) {
            if (label.box().intersects(seen)) {
                Colour ground = painting.palette().colour(label.ground()).fade(GROUND * opacity);
                painter.rectangle(label.box(), 3 / zoom, ground, null);
                Colour words = painting.palette().colour(label.colour()).fade(opacity);
                double x = label.box().x() + PADDING / 2 / zoom;
                painter.text(x, label.baseline(), label.words(), label.style(), words);
            }
        }
    }

    private void cone() {
        FarLook look = painting.look();
        for (int target : look.targets()) {
            name(target, "", NAME, Token.TEXT);
        }
        if (look.cards().length <= MOST_NAMES) {
            IntStream.of(look.cards())
                    .filter(card -> Arrays.binarySearch(look.targets(), card) < 0)
                    .forEach(card -> name(card, "", NAME, Token.TEXT));
        }
    }

    private void hubs() {
        for (int hub : painting.diagram().hubs()) {
            if (!painting.look().hides(hub)) {
                name(hub, " " + painting.diagram().dependents(hub), HUB, Token.MUTED);
            }
        }
    }

    /** Puts a card's name below its block, or above it, where there is room for it. */
    private void name(int place, String more, double size, Token colour) {
        Card card = painting.diagram().diagram().cards().get(place);
        var style = new TextStyle(Face.NAMES, size / zoom);
        String words = card.title() + more;
        double width = FontMetrics.width(words, style) + PADDING / zoom;
        double height = (size + PADDING) / zoom;
        double gap = 3 / zoom;
        double left = card.box().centreX() - width / 2;
        Box below = new Box(left, card.box().bottom() + gap, width, height);
        Box above = new Box(left, card.box().y() - gap - height, width, height);
        for (Box box : List.of(below, above)) {
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                put(box, words, style, colour, Token.CANVAS);
                return;
            }
        }
    }

    private void region(GroupFrame frame, boolean district) {
        Box box = frame.box();
        double size = (district ? DISTRICT : REGION) / zoom;
        if (box.width() * zoom < 16 || box.height() * zoom < LEAST_HEIGHT) {
            return;
        }
        var style = new TextStyle(district ? Face.ADDRESSES_STRONG : Face.ADDRESSES, size);
        double height = size + PADDING / zoom;
        double room = box.width() - PADDING / zoom;
        for (String words : List.of(frame.label(), key(frame))) {
            double width = FontMetrics.width(words, style) + PADDING / zoom;
            if (width <= room) {
                double y = district ? box.y() - height - 1 / zoom : box.y() + 1 / zoom;
                Box at = new Box(box.x() + 2 / zoom, y, width, height);
                if (taken.stream().noneMatch(at::intersects)) {
                    put(at, words, style, Token.MUTED, district ? Token.CANVAS : Token.NESTED_FRAME);
                }
                return;
            }
        }
    }

    /** A module instance's key, the call's name where it has none; of any other group what its header says. */
    private static String key(GroupFrame frame) {
        if (frame.key() instanceof GroupKey.Module(ModulePath path) && !path.isRoot()) {
            ModulePath.Step last = path.steps().getLast();
            return last.key() instanceof InstanceKey.StringKey(String value) ? value : last.name();
        }
        return frame.label();
    }

    private void put(Box box, String words, TextStyle style, Token colour, Token ground) {
        double baseline = FontMetrics.baseline(box.centreY(), style);
        labels.add(new Label(box, baseline, words, style, colour, ground));
    }
}

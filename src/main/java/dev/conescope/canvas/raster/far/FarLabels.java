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
import dev.conescope.scene.draw.TakenRoom;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.group.GroupKey;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.paint.CardSizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that can be read from far away, in the same size at every zoom: the targets, regions, the cone's cards,
 * hubs, in this order where there is not room for all. None lies over another one, nor over a block of the cone. Where
 * they stand depends on the scale alone, never on what part is in view, so that none jumps while the picture is moved.
 */
public final class FarLabels {
    private static final double REGION = 9.5;
    private static final double DISTRICT = 12.5;
    private static final double NAME = 10;
    private static final double HUB = 9.5;
    private static final double BLOCK = 10;
    /** Smaller words than this cannot be read. */
    private static final double LEAST = 8;

    private static final double LEAST_HEIGHT = 18;
    private static final double PADDING = 4;
    private static final double GAP = 3;
    private static final double GROUND = 0.9;
    private static final double CELL = 64;
    /** More names of the cone than this would not be read one by one. */
    private static final int MOST_NAMES = 150;
    /** From farther away than this, only a few names in each region are read one by one. */
    private static final double REGIONS_FROM = 0.187;

    private static final int FEW = 3;
    /** The cards of a cone that is told card by card, even where a name has to lie on a line. */
    private static final int SMALL_CONE = 16;
    /** How far a name may stand out of the whole, in pixels: less than what is kept free around it. */
    private static final double BEYOND = 10;

    private final FarPainting painting;
    /** Logical pixels a scene unit. */
    private final double zoom;

    private final List<Label> labels = new ArrayList<>();
    private final TakenRoom names;
    private final TakenRoom blocks;
    private final FarObstacles obstacles;
    private final BitSet named = new BitSet();

    /** The names of a scene at a zoom, in logical pixels a scene unit. */
    public FarLabels(FarPainting painting, double zoom) {
        this.painting = painting;
        this.zoom = zoom;
        names = new TakenRoom(CELL / zoom);
        blocks = new TakenRoom(CELL / zoom);
        obstacles = new FarObstacles(painting, zoom);
        FarLook look = painting.look();
        for (int card : look.cards()) {
            blocks.take(
                    FarPainting.atLeast(box(card), FarPainting.LEAST_WIDTH / zoom, FarPainting.LEAST_HEIGHT / zoom));
        }
        for (int target : look.targets()) {
            name(target, "", new Kind(NAME, Token.TEXT, Need.ALWAYS));
        }
        List<GroupFrame> frames = painting.diagram().diagram().frames();
        for (int i = 0; i < frames.size(); i++) {
            region(frames.get(i), painting.diagram().district(i), Arrays.binarySearch(look.regions(), i) >= 0);
        }
        if (look.cards().length <= MOST_NAMES) {
            cone(look);
        }
        for (int hub : painting.diagram().hubs()) {
            boolean cone = look.roles()[hub] != PictureRole.UNTOUCHED.ordinal();
            boolean chip = painting.diagram().diagram().cards().get(hub).isChip();
            if (!cone && !look.hides(hub) && !chip) {
                name(hub, " " + painting.diagram().dependents(hub), new Kind(HUB, Token.MUTED, Need.OFF_LINES));
            }
        }
        groups(look);
    }

    /** The zoom that the names are for. */
    public double zoom() {
        return zoom;
    }

    /** Where the names stand, the most important ones first. */
    List<Box> places() {
        return labels.stream().map(Label::box).toList();
    }

    /** Words at a place, in scene units; the ground is what they stand on, unless that is there already. */
    private record Label(
            Box box,
            double baseline,
            String words,
            TextStyle style,
            Token colour,
            @Nullable Token ground) {}

    /** What a name gives way to. */
    private enum Need {
        /** To other names. */
        ALWAYS,
        /** To blocks of the cone too. */
        OFF_BLOCKS,
        /** To lines of the cone as well: one of many, which are told by their region. */
        OFF_LINES
    }

    /** How a card's name is written, and what it gives way to. */
    private record Kind(double size, Token colour, Need need) {}

    /** Paints the names that the place's clip touches. */
    public void paint(Place place, GlyphMasks glyphs, double opacity) {
        var painter = new RasterPainter(place.pixels(), glyphs, place.scale(), place.originX(), place.originY());
        Box seen = place.area(4);
        for (Label label : labels) {
            if (label.box().intersects(seen)) {
                Token under = label.ground();
                if (under != null) {
                    Colour ground = painting.palette().colour(under).fade(GROUND * opacity);
                    painter.rectangle(label.box(), 3 / zoom, ground, null);
                }
                Colour words = painting.palette().colour(label.colour()).fade(opacity);
                double x = label.box().x() + PADDING / 2 / zoom;
                painter.text(x, label.baseline(), label.words(), label.style(), words);
            }
        }
    }

    private Box box(int card) {
        return painting.diagram().diagram().cards().get(card).box();
    }

    /** From far away the names of a region's cards would crowd one another: where they are many its own has to do. */
    private void cone(FarLook look) {
        Map<Integer, Integer> inRegions = new HashMap<>();
        for (int card : look.cards()) {
            inRegions.merge(painting.diagram().region(card), 1, Integer::sum);
        }
        boolean small = look.cards().length <= SMALL_CONE;
        for (int card : look.cards()) {
            int region = painting.diagram().region(card);
            boolean alone = region < 0 || inRegions.getOrDefault(region, 0) <= FEW;
            // Names come once the picture rests: one that was half there could not be read.
            boolean told = alone || zoom >= REGIONS_FROM;
            if (told && Arrays.binarySearch(look.targets(), card) < 0) {
                name(card, "", new Kind(NAME, Token.TEXT, alone && small ? Need.OFF_BLOCKS : Need.OFF_LINES));
            }
        }
    }

    /** Puts a card's name below its block, above it or beside it, where there is room; a target's in any case. */
    private void name(int place, String more, Kind kind) {
        Card card = painting.diagram().diagram().cards().get(place);
        var style = new TextStyle(Face.NAMES, kind.size() / zoom);
        String stacked = card.isFold() ? " " + CardSizes.countLabel(card.instances()) : "";
        String words = card.shortTitle() + stacked + more;
        double width = FontMetrics.width(words, style) + PADDING / zoom;
        double height = (kind.size() + PADDING) / zoom;
        double gap = GAP / zoom;
        Box box = card.box();
        Box whole = painting.diagram().diagram().bounds().grow(BEYOND / zoom);
        double left = Math.clamp(box.centreX() - width / 2, whole.x(), Math.max(whole.x(), whole.right() - width));
        double top = box.centreY() - height / 2;
        double below = box.bottom() + gap;
        double above = box.y() - gap - height;
        List<Box> places = Stream.of(
                        new Box(left, below, width, height),
                        new Box(left, above, width, height),
                        new Box(box.right() + gap, top, width, height),
                        new Box(box.x() - gap - width, top, width, height),
                        new Box(box.x(), below, width, height),
                        new Box(box.right() - width, below, width, height),
                        new Box(box.x(), above, width, height),
                        new Box(box.right() - width, above, width, height))
                .filter(at -> at.x() >= whole.x() && at.right() <= whole.right())
                .toList();
        places.stream()
                .filter(at -> free(at) && obstacles.offLines(at))
                .findFirst()
                .or(() -> kind.need() == Need.OFF_LINES
                        ? Optional.empty()
                        : places.stream().filter(this::free).findFirst())
                .or(() -> kind.need() == Need.ALWAYS
                        ? places.stream().filter(names::free).findFirst()
                        : Optional.empty())
                .ifPresent(at -> {
                    named.set(place);
                    put(at, words, style, kind.colour(), Token.CANVAS);
                });
    }

    /** Writes the names of groups that the cone leaves alone onto their blocks, where these are large enough. */
    private void groups(FarLook look) {
        List<Card> cards = painting.diagram().diagram().cards();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            boolean quiet = look.roles()[i] == PictureRole.UNTOUCHED.ordinal() && !look.hides(i);
            if (quiet && card.isGroup() && !card.isChip() && !named.get(i)) {
                onBlock(card);
            }
        }
    }

    /**
     * With the count where there is room for it, and without what all alike modules have in common where there is not.
     */
    private void onBlock(Card card) {
        String name = card.shortTitle();
        String stacked = card.isFold() ? " " + CardSizes.countLabel(card.instances()) : "";
        Box box = card.box();
        double room = box.width() - PADDING / zoom;
        for (String words : List.of(name + stacked, name, name.replace("[*]", ""))) {
            double needed = FontMetrics.width(words, new TextStyle(Face.WORDS, LEAST / zoom));
            double size = Math.min(Math.min(BLOCK, box.height() * zoom - PADDING / 2), LEAST * room / needed);
            double height = (size + PADDING / 2) / zoom;
            if (size >= LEAST) {
                var style = new TextStyle(Face.WORDS, size / zoom);
                double width = FontMetrics.width(words, style) + PADDING / zoom;
                Box at = new Box(box.centreX() - width / 2, box.centreY() - height / 2, width, height);
                if (names.free(at)) {
                    put(at, words, style, Token.TEXT, null);
                }
                return;
            }
        }
    }

    private boolean free(Box box) {
        return names.free(box) && blocks.free(box);
    }

    private void region(GroupFrame frame, boolean district, boolean target) {
        Box box = frame.box();
        double size = (district ? DISTRICT : REGION) / zoom;
        if (box.width() * zoom < 16 || box.height() * zoom < LEAST_HEIGHT) {
            return;
        }
        var style = new TextStyle(district ? Face.ADDRESSES_STRONG : Face.ADDRESSES, size);
        double height = size + PADDING / zoom;
        double above = box.y() - height - 1 / zoom;
        double inside = box.y() + 1 / zoom;
        Token ground = district ? Token.CANVAS : Token.NESTED_FRAME;
        List<Predicate<Box>> wishes =
                List.of(at -> free(at) && obstacles.offLines(at) && obstacles.offBlocks(at), this::free);
        for (Predicate<Box> wish : wishes) {
            for (String words : List.of(frame.label(), key(frame))) {
                double width = FontMetrics.width(words, style) + PADDING / zoom;
                if (width <= box.width() - PADDING / zoom) {
                    for (double y : district ? new double[] {above} : new double[] {inside, above}) {
                        Box at = new Box(box.x() + 2 / zoom, y, width, height);
                        if (wish.test(at) && (y > above || target || obstacles.offFrames(at, frame))) {
                            put(at, words, style, Token.MUTED, ground);
                            return;
                        }
                    }
                }
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

    private void put(Box box, String words, TextStyle style, Token colour, @Nullable Token ground) {
        names.take(box);
        double baseline = FontMetrics.baseline(box.centreY(), style);
        labels.add(new Label(box, baseline, words, style, colour, ground));
    }
}

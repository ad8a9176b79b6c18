package dev.conescope.canvas.raster.far;

import dev.conescope.canvas.space.HitIndex;
import dev.conescope.scene.Card;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.GroupFrame;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.edge.EdgeLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What stays the same of a diagram that is looked at from far away: where its cards are, in flat arrays, its hubs, and
 * its lines in bundles. For one thread.
 */
public final class FarDiagram {
    /** A card with more dependents than so many is a hub. */
    private static final int HUB = 20;

    private static final int MOST_HUBS = 12;
    private static final int DISTRICT = 4;

    private static final int MOST_BUNDLES = 9000;
    private static final double MOST_PIXELS = 500_000;
    private static final double NEAR_PIXELS = 4;

    private final Diagram diagram;
    private final float[] boxes;
    private final int[] hubs;
    private final int[] dependents;
    private final boolean[] districts;
    /** The frames that are regions: those on the canvas or in a district. */
    private final int[] regions;

    private final HitIndex regionIndex;
    private final Map<Integer, Bundles> bundles = new HashMap<>();

    /** Takes down a diagram. Linear in it. */
    public FarDiagram(Diagram diagram) {
        this.diagram = diagram;
        List<Card> cards = diagram.cards();
        boxes = new float[4 * cards.size()];
        for (int i = 0; i < cards.size(); i++) {
            boxes[4 * i] = (float) cards.get(i).box().x();
            boxes[4 * i + 1] = (float) cards.get(i).box().y();
            boxes[4 * i + 2] = (float) cards.get(i).box().right();
            boxes[4 * i + 3] = (float) cards.get(i).box().bottom();
        }
        dependents = new int[cards.size()];
        EdgeLines lines = diagram.edges();
        for (int line = 0; line < lines.size(); line++) {
            dependents[lines.from(line)]++;
        }
        hubs = IntStream.range(0, cards.size())
                .filter(i -> dependents[i] > HUB)
                .boxed()
                .sorted((one, other) -> dependents[other] - dependents[one])
                .limit(MOST_HUBS)
                .mapToInt(Integer::intValue)
                .toArray();
        List<GroupFrame> frames = diagram.frames();
        int[] outermost = IntStream.range(0, frames.size())
                .filter(i -> frames.get(i).depth() == 0)
                .toArray();
        var index = new HitIndex(outermost.length, i -> frames.get(outermost[i]).box());
        districts = districts(frames, outermost, index);
        regions = IntStream.range(0, frames.size())
                .filter(i -> !districts[i] && outermost(frames.get(i), outermost, index))
                .toArray();
        regionIndex = new HitIndex(regions.length, i -> frames.get(regions[i]).box());
    }

    /** Whether a frame stands on the canvas, or directly in a district. */
    private boolean outermost(GroupFrame frame, int[] outermost, HitIndex index) {
        if (frame.depth() > 1) {
            return false;
        }
        int around = index.at(frame.box().centreX(), frame.box().centreY());
        return frame.depth() == 0 || around >= 0 && districts[outermost[around]];
    }

    private static boolean[] districts(List<GroupFrame> frames, int[] outermost, HitIndex index) {
        int[] inside = new int[outermost.length];
        boolean[] districts = new boolean[frames.size()];
        for (GroupFrame frame : frames) {
            int around = index.at(frame.box().centreX(), frame.box().centreY());
            if (frame.depth() == 1 && around >= 0 && ++inside[around] >= DISTRICT) {
                districts[outermost[around]] = true;
            }
        }
        return districts;
    }

    Diagram diagram() {
        return diagram;
    }

    /** Left, top, right and bottom of each card, in scene units. */
    float[] boxes() {
        return boxes;
    }

    /** The cards that most others depend on, the greatest first. */
    int[] hubs() {
        return hubs;
    }

    /** How many lines leave a card. */
    int dependents(int card) {
        return dependents[card];
    }

    /** The number of the region that a card is in, or -1. */
    int region(int card) {
        Box box = diagram.cards().get(card).box();
        return regionIndex.at(box.centreX(), box.centreY());
    }

    /** Whether a frame stands on the canvas and holds several others. */
    boolean district(int frame) {
        return districts[frame];
    }

    /**
     * All lines, those of hubs too, in bundles that can be told apart at a scale: the same ones for all scales of about
     * that size.
     */
    Bundles bundles(double scale) {
        int level = (int) Math.floor(Math.log(scale) / Math.log(2));
        Bundles known = bundles.get(level);
        if (known != null) {
            return known;
        }
        int[] all = IntStream.range(0, diagram.edges().size()).toArray();
        Bundles made = bundles(all, Math.pow(2, level + 0.5));
        bundles.put(level, made);
        return made;
    }

    /** Some lines in bundles that can be told apart at a scale. */
    Bundles bundles(int[] places, double scale) {
        return Bundles.of(diagram.edges(), places, NEAR_PIXELS / scale, MOST_BUNDLES, MOST_PIXELS / scale);
    }
}

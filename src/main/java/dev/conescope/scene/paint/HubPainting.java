package dev.conescope.scene.paint;

import dev.conescope.scene.Card;
import dev.conescope.scene.Detail;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import java.util.Locale;

/**
 * Paints what stands for the lines that are not drawn: below a card how many edges are unseen on either side, and
 * beside a card that a hidden line would reach a short stub with the hub's name.
 */
public final class HubPainting {
    private static final double STUB = 20;
    private static final double RING = 2.2;
    private static final double HEAD = 5;
    /** The name stands below the card's corner, and leaves the other half to the pill or name at the other side. */
    private static final double NAME_SHARE = 0.6;

    private static final double NAME_MIDDLE = 7;
    /** Where on a card's side its stub is, so that it does not lie on a line to the middle. */
    private static final double LOW = 0.8;

    private static final double BELOW = 2;
    private static final double INSET = 4;

    private final Scene scene;
    private final Palette palette;
    private final Painter painter;
    private final Stubs stubs;
    private final Detail detail;

    /** Paints to the painter; the stubs are those of the scene. */
    public HubPainting(Scene scene, Palette palette, Painter painter, Stubs stubs, Detail detail) {
        this.scene = scene;
        this.palette = palette;
        this.painter = painter;
        this.stubs = stubs;
        this.detail = detail;
    }

    /** Paints what belongs to the cards at the given places. */
    public void paint(int[] places) {
        for (int place : places) {
            if (!scene.mark(place).hidden()) {
                stubs(place);
                pills(place);
            }
        }
    }

    private void stubs(int place) {
        int left = stubs.left(place);
        if (left != Stubs.NONE) {
            stub(card(place), true, card(left).title(), scene.unseen().dependencies(place));
        }
        int right = stubs.right(place);
        if (right != Stubs.NONE) {
            stub(card(place), false, card(right).title(), scene.unseen().dependents(place));
        }
    }

    private Card card(int place) {
        return scene.diagram().cards().get(place);
    }

    /** A short line with a ring at its end, and the first hub's name below it. */
    private void stub(Card of, boolean atLeft, String hub, long edges) {
        Box card = of.box();
        double side = atLeft ? card.x() : card.right() + (sheets(of) ? CardSizes.SHEET : 0);
        double below = card.bottom() + (sheets(of) ? CardSizes.SHEET : 0);
        double way = atLeft ? -1 : 1;
        double y = card.y() + card.height() * LOW;
        double end = side + way * STUB;
        Colour colour = palette.colour(Token.MUTED).fade(detail.lines());
        painter.begin("label", edges == 1 ? hub : hub + " · " + edges + " edges not drawn");
        ScenePath.Builder line = ScenePath.builder();
        line.move(end - way * RING, y);
        line.line(side + (atLeft ? -HEAD : 0), y);
        painter.path(line.build(), null, Stroke.solid(colour, 1));
        painter.rectangle(new Box(end - RING, y - RING, 2 * RING, 2 * RING), RING, null, Stroke.solid(colour, 1));
        if (atLeft) {
            ScenePath.Builder head = ScenePath.builder();
            head.move(side, y);
            head.line(side - HEAD, y - HEAD / 2);
            head.line(side - HEAD, y + HEAD / 2);
            head.close();
            painter.path(head.build(), colour, null);
        }
        String name = edges > 1 ? hub + " +" + (edges - 1) : hub;
        double room = card.width() * NAME_SHARE + STUB;
        String fitted = FontMetrics.fit(name, CardSizes.COUNT, room);
        double out = side + way * (STUB + RING);
        double x = atLeft ? out : out - FontMetrics.width(fitted, CardSizes.COUNT);
        painter.text(x, FontMetrics.baseline(below + NAME_MIDDLE, CardSizes.COUNT), fitted, CardSizes.COUNT, colour);
        painter.end();
    }

    private void pills(int place) {
        Card card = card(place);
        long dependents = scene.unseen().dependents(place);
        long dependencies = scene.unseen().dependencies(place);
        if (dependents + dependencies == 0) {
            return;
        }
        double y = card.box().bottom() + BELOW + (sheets(card) ? CardSizes.SHEET : 0);
        PictureRole role = scene.cards().get(place).role();
        var pill = new Pill(painter, palette, palette.look(role), detail.lines());
        if (dependents > 0 && stubs.right(place) == Stubs.NONE) {
            String words = String.format(Locale.ROOT, "%,d", dependents);
            double width = Pill.width(words, Pill.Way.OUT);
            Box box = new Box(card.box().right() - INSET - width, y, width, Pill.HEIGHT);
            pill.paint(box, words, Pill.Way.OUT, words + " edges from dependents, not drawn one by one");
        }
        if (dependencies > 0 && stubs.left(place) == Stubs.NONE) {
            String words = String.format(Locale.ROOT, "%,d", dependencies);
            Box box = new Box(card.box().x() + INSET, y, Pill.width(words, Pill.Way.IN), Pill.HEIGHT);
            pill.paint(box, words, Pill.Way.IN, words + " edges to dependencies, not drawn one by one");
        }
    }

    private static boolean sheets(Card card) {
        return card.instances() > 1;
    }
}

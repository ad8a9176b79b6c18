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
    private static final double NAME_ROOM = 46;
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
            Box box = card(place).box();
            int left = stubs.left(place);
            if (left != Stubs.NONE) {
                stub(box, box.x(), true, card(left).title(), scene.unseen().dependencies(place));
            }
            int right = stubs.right(place);
            if (right != Stubs.NONE) {
                stub(
                        box,
                        box.right(),
                        false,
                        card(right).title(),
                        scene.unseen().dependents(place));
            }
        }
        for (int place : places) {
            pills(place);
        }
    }

    private Card card(int place) {
        return scene.diagram().cards().get(place);
    }

    /** A short line with a ring at its end, and the first hub's name below it. */
    private void stub(Box card, double side, boolean atLeft, String hub, long edges) {
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
        String more = edges > 1 ? " +" + (edges - 1) : "";
        double room = NAME_ROOM - FontMetrics.width(more, CardSizes.COUNT);
        String name = FontMetrics.fit(hub, CardSizes.COUNT, room) + more;
        double width = FontMetrics.width(name, CardSizes.COUNT);
        double x = atLeft ? side - 2 - width : side + 2;
        painter.text(x, FontMetrics.baseline(y + 9, CardSizes.COUNT), name, CardSizes.COUNT, colour);
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
        if (dependents > 0 && stubs.right(place) == Stubs.NONE) {
            String words = String.format(Locale.ROOT, "%,d ▸", dependents);
            double width = Pill.width(words);
            Box box = new Box(card.box().right() - INSET - width, y, width, Pill.HEIGHT);
            paint(place, box, words, dependents + " dependents' edges not drawn as lines");
        }
        if (dependencies > 0 && stubs.left(place) == Stubs.NONE) {
            String words = String.format(Locale.ROOT, "▸ %,d", dependencies);
            Box box = new Box(card.box().x() + INSET, y, Pill.width(words), Pill.HEIGHT);
            paint(place, box, words, dependencies + " edges to dependencies not drawn as lines");
        }
    }

    private static boolean sheets(Card card) {
        return card.instances() > 1;
    }

    private void paint(int place, Box box, String words, String title) {
        PictureRole role = scene.cards().get(place).role();
        Pill.paint(painter, palette, box, words, palette.look(role), title, detail.lines());
    }
}

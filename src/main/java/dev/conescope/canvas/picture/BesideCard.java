package dev.conescope.canvas.picture;

import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.Detail;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.paint.CardPainting;
import dev.conescope.scene.paint.HubPainting;
import dev.conescope.scene.paint.MarkPainting;
import dev.conescope.scene.paint.Stubs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where badges, counts and names stand on the border of a card and beside it, so that a ring around the card can leave
 * them out: found by painting them and listening, since whoever paints them knows best.
 */
public final class BesideCard {
    private BesideCard() {}

    /** The room of all that stands on or across the card's border; nothing where it is too far away to be read. */
    public static List<Box> of(Scene scene, int place, Palette palette, Stubs stubs, Detail detail) {
        if (detail.words() == 0) {
            return List.of();
        }
        Card card = scene.diagram().cards().get(place);
        CardLook look = scene.cards().get(place);
        var listener = new Listener(card.box());
        new CardPainting(palette, listener, detail).paint(card, look);
        boolean left = scene.unseen().dependencies(place) > 0;
        boolean right = scene.unseen().dependents(place) > 0;
        new MarkPainting(palette, listener, detail).paint(card, look, scene.mark(place), left, right);
        if (detail.lines() > 0) {
            new HubPainting(scene, palette, listener, stubs, detail).paint(new int[] {place});
        }
        return listener.found;
    }

    /** Notes what is neither inside the card nor around it. */
    private static final class Listener implements Painter {
        private final Box card;
        private final List<Box> found = new ArrayList<>();

        Listener(Box card) {
            this.card = card;
        }

        @Override
        public void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke) {
            if (box.width() < card.width() && box.height() < card.height()) {
                note(box);
            }
        }

        @Override
        public void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke) {}

        @Override
        public void text(double x, double baseline, String text, TextStyle style, Colour colour) {
            note(new Box(x, baseline - style.size(), FontMetrics.width(text, style), 1.3 * style.size()));
        }

        private void note(Box box) {
            if (box.y() < card.y() || box.bottom() > card.bottom()) {
                found.add(box);
            }
        }
    }
}

package dev.conescope.canvas;

import dev.conescope.canvas.fx.CardRing;
import dev.conescope.canvas.picture.BesideCard;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Detail;
import dev.conescope.scene.Scene;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.paint.Stubs;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The rings around the card below the pointer and the one that keys act on. */
final class CardRings {
    private final CanvasState state;
    private final CardRing hovered = new CardRing(2, 1.5);
    private final CardRing focused = new CardRing(4, 2);
    private @Nullable Scene known;
    private @Nullable Stubs stubs;

    CardRings(CanvasState state) {
        this.state = state;
    }

    /** The rings, to be put over the picture. */
    List<Node> nodes() {
        return List.of(hovered, focused);
    }

    /** Goes to where the cards are. */
    void show() {
        show(hovered, state.hovered().get(), 0.55);
        show(focused, state.ring().get() ? state.focused().get() : CanvasState.NONE, 1);
    }

    private void show(CardRing ring, int place, double opacity) {
        Palette palette = state.palette().get();
        Camera camera = state.camera().get();
        state.card(place)
                .ifPresentOrElse(
                        card -> ring.show(
                                card.box(),
                                BesideCard.of(state.scene().get(), place, palette, stubs(), new Detail(camera.scale())),
                                camera,
                                palette.colour(Token.ACCENT).fade(opacity)),
                        ring::hide);
    }

    private Stubs stubs() {
        Scene scene = state.scene().get();
        Stubs found = stubs;
        if (found == null || known != scene) {
            found = Stubs.of(scene);
            stubs = found;
            known = scene;
        }
        return found;
    }
}

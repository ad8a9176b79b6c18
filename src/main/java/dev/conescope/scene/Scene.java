package dev.conescope.scene;

import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.CardMark;
import java.util.List;

/**
 * A diagram with the roles of its parts: all that a painter has to be told. Immutable.
 *
 * @param diagram what is where
 * @param cards the look of each card, in the diagram's order
 * @param frames the look of each frame, in the diagram's order
 * @param edges the role of each line, in the diagram's order: a cone role where both ends are in the cone
 * @param marks what stands on each card beside its role, in the diagram's order; empty where nothing does on any
 */
public record Scene(
        Diagram diagram, List<CardLook> cards, List<CardLook> frames, List<PictureRole> edges, List<CardMark> marks) {
    /** Copies the lists. */
    public Scene {
        cards = List.copyOf(cards);
        frames = List.copyOf(frames);
        edges = List.copyOf(edges);
        marks = List.copyOf(marks);
    }

    /** A scene of roles alone. */
    public Scene(Diagram diagram, List<CardLook> cards, List<CardLook> frames, List<PictureRole> edges) {
        this(diagram, cards, frames, edges, List.of());
    }

    /** What stands on a card beside its role. */
    public CardMark mark(int place) {
        return marks.isEmpty() ? CardMark.PLAIN : marks.get(place);
    }

    /** Whether a line is left out, since one of its ends is. */
    public boolean hides(EdgeLine line) {
        return mark(line.from()).hidden() || mark(line.to()).hidden();
    }
}

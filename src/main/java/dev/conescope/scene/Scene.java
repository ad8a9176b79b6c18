package dev.conescope.scene;

import dev.conescope.scene.look.PictureRole;
import java.util.List;

/**
 * A diagram with the roles of its parts: all that a painter has to be told. Immutable.
 *
 * @param diagram what is where
 * @param cards the look of each card, in the diagram's order
 * @param frames the look of each frame, in the diagram's order
 * @param edges the role of each line, in the diagram's order: a cone role where both ends are in the cone
 * @param unseen the edges that are not seen as lines
 */
public record Scene(
        Diagram diagram, List<CardLook> cards, List<CardLook> frames, List<PictureRole> edges, UnseenEdges unseen) {
    /** Copies the lists. */
    public Scene {
        cards = List.copyOf(cards);
        frames = List.copyOf(frames);
        edges = List.copyOf(edges);
    }

    /** A scene of these looks; what is unseen follows from them. */
    public Scene(Diagram diagram, List<CardLook> cards, List<CardLook> frames, List<PictureRole> edges) {
        this(diagram, cards, frames, edges, UnseenEdges.of(diagram, cards, edges));
    }

    /**
     * Whether a line is only counted, not drawn: one of a hub, as long as no cone runs along it and neither of its ends
     * is a target.
     */
    public boolean hides(int edge) {
        return edges.get(edge) == PictureRole.UNTOUCHED && hides(diagram.edges().get(edge), cards);
    }

    /** The same for a line that no cone runs along. */
    static boolean hides(EdgeLine line, List<CardLook> cards) {
        return line.hub() != EdgeLine.Hub.NONE
                && !cards.get(line.from()).target()
                && !cards.get(line.to()).target();
    }
}

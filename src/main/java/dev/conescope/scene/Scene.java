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
 */
public record Scene(Diagram diagram, List<CardLook> cards, List<CardLook> frames, List<PictureRole> edges) {
    /** Copies the lists. */
    public Scene {
        cards = List.copyOf(cards);
        frames = List.copyOf(frames);
        edges = List.copyOf(edges);
    }
}

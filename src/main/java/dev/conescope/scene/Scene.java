package dev.conescope.scene;

import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.edge.ConeLanes;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.CardMark;
import java.util.Arrays;
import java.util.List;

/**
 * A diagram with the roles of its parts: all that a painter has to be told. Immutable.
 *
 * @param diagram what is where
 * @param cards the look of each card, in the diagram's order
 * @param frames the look of each frame, in the diagram's order
 * @param edges the role of each line, in the diagram's order: a cone role where both ends are in the cone
 * @param unseen the edges that are not seen as lines
 * @param marks what stands on each card beside its role, in the diagram's order; empty where nothing does on any
 * @param lanes where lines of the cone run that would lie on one another
 */
public record Scene(
        Diagram diagram,
        List<CardLook> cards,
        List<CardLook> frames,
        List<PictureRole> edges,
        UnseenEdges unseen,
        List<CardMark> marks,
        ConeLanes lanes) {
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

    /** A scene of these looks and marks; what is unseen and the lanes of the cone follow from them. */
    public Scene(
            Diagram diagram,
            List<CardLook> cards,
            List<CardLook> frames,
            List<PictureRole> edges,
            List<CardMark> marks) {
        this(diagram, cards, frames, edges, UnseenEdges.of(diagram, cards, edges), marks, lanes(diagram, edges));
    }

    private static ConeLanes lanes(Diagram diagram, List<PictureRole> edges) {
        // Not a stream: a choice among 100,000 cards passes over several lines of each.
        int[] cone = new int[ConeLanes.MOST_LINES + 1];
        int count = 0;
        for (int edge = 0; edge < edges.size() && count < cone.length; edge++) {
            if (edges.get(edge) != PictureRole.UNTOUCHED) {
                cone[count++] = edge;
            }
        }
        return ConeLanes.of(diagram.edges(), Arrays.copyOf(cone, count));
    }

    /** Where a line runs, as an object made at every call. */
    public ScenePath path(int edge) {
        ScenePath lane = lanes.path(edge);
        return lane == null ? diagram.edges().path(edge) : lane;
    }

    /** What stands on a card beside its role. */
    public CardMark mark(int place) {
        return marks.isEmpty() ? CardMark.PLAIN : marks.get(place);
    }

    /** Whether a line is left out, since one of its ends is. */
    public boolean leavesOut(int edge) {
        return !marks.isEmpty()
                && (marks.get(diagram.edges().from(edge)).hidden()
                        || marks.get(diagram.edges().to(edge)).hidden());
    }

    /** Whether a line is not drawn: it is left out or only counted. */
    public boolean hides(int edge) {
        return counts(edge) || leavesOut(edge);
    }

    /**
     * Whether a line is only counted, not drawn: one of a hub, as long as no cone runs along it and neither of its ends
     * is a target.
     */
    public boolean counts(int edge) {
        return edges.get(edge) == PictureRole.UNTOUCHED && counts(diagram.edges(), edge, cards);
    }

    /** The same for a line that no cone runs along. */
    static boolean counts(EdgeLines lines, int edge, List<CardLook> cards) {
        if (lines.hub(edge) == EdgeLine.Hub.CHIP) {
            return true;
        }
        return lines.ofHub(edge)
                && !cards.get(lines.from(edge)).target()
                && !cards.get(lines.to(edge)).target();
    }
}

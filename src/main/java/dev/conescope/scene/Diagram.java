package dev.conescope.scene;

import dev.conescope.layout.Arrangement;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.edge.EdgeLines;
import java.util.List;

/**
 * What is visible of a state and where, whatever is selected: cards, frames and lines. Immutable; selecting something
 * never makes a new one.
 *
 * @param cards the cards
 * @param frames the frames of open modules, outer ones before inner ones
 * @param edges the lines
 * @param notDrawn edges between cards that are counted, not drawn: between module instances whose keys disagree, which
 *     only the {@code config} rule adds, and whatever would be thousands of lines more
 * @param bounds the box that holds everything
 * @param arrangement the way in which it was laid out
 */
public record Diagram(
        List<Card> cards,
        List<GroupFrame> frames,
        EdgeLines edges,
        long notDrawn,
        Box bounds,
        Arrangement arrangement) {
    /** A diagram of nothing. */
    public static final Diagram EMPTY = new Diagram(List.of(), List.of(), List.of(), 0, Box.EMPTY);

    /** A layered diagram. */
    public Diagram(List<Card> cards, List<GroupFrame> frames, List<EdgeLine> edges, long notDrawn, Box bounds) {
        this(cards, frames, EdgeLines.of(edges), notDrawn, bounds, Arrangement.LAYERED);
    }

    /** Copies the lists. */
    public Diagram {
        cards = List.copyOf(cards);
        frames = List.copyOf(frames);
    }
}

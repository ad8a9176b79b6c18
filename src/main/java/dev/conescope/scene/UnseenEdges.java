package dev.conescope.scene;

import dev.conescope.scene.look.PictureRole;
import java.util.List;

/**
 * For each card, how many of its drawn edges are not seen as lines: those of hidden lines at both of their cards, and
 * those in trunks at the resources that the trunks reach. Immutable.
 */
public final class UnseenEdges {
    /** Nothing is unseen. */
    static final UnseenEdges NONE = new UnseenEdges(0);

    private final long[] dependents;
    private final long[] dependencies;
    private long hidden;

    private UnseenEdges(int cards) {
        dependents = new long[cards];
        dependencies = new long[cards];
    }

    /** Counts. Linear in the lines. */
    static UnseenEdges of(Diagram diagram, List<CardLook> cards, List<PictureRole> roles) {
        UnseenEdges unseen = NONE;
        for (int i = 0; i < roles.size(); i++) {
            EdgeLine line = diagram.edges().get(i);
            boolean drawnAsLine = line.hub() == EdgeLine.Hub.NONE && !line.trunk();
            if (!drawnAsLine && roles.get(i) == PictureRole.UNTOUCHED) {
                unseen = unseen == NONE ? new UnseenEdges(cards.size()) : unseen;
                boolean hidden = Scene.counts(line, cards);
                unseen.hidden += hidden ? line.count() : 0;
                add(unseen.dependents, line.from(), hidden, diagram, line);
                add(unseen.dependencies, line.to(), hidden, diagram, line);
            }
        }
        return unseen;
    }

    private static void add(long[] counts, int card, boolean hidden, Diagram diagram, EdgeLine line) {
        // A group tells the edges of its trunks in words.
        if (hidden || line.trunk() && !diagram.cards().get(card).isGroup()) {
            counts[card] += line.count();
        }
    }

    /** How many edges are in hidden lines. */
    public long hidden() {
        return hidden;
    }

    /** How many edges from dependents are not seen at the card. */
    public long dependents(int card) {
        return card < dependents.length ? dependents[card] : 0;
    }

    /** How many edges to dependencies are not seen at the card. */
    public long dependencies(int card) {
        return card < dependencies.length ? dependencies[card] : 0;
    }
}

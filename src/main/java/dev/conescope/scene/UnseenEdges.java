package dev.conescope.scene;

import dev.conescope.scene.edge.EdgeLines;
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
        EdgeLines lines = diagram.edges();
        for (int i = 0; i < lines.size(); i++) {
            boolean drawnAsLine = !lines.ofHub(i) && !lines.trunk(i);
            if (!drawnAsLine && roles.get(i) == PictureRole.UNTOUCHED) {
                unseen = unseen == NONE ? new UnseenEdges(cards.size()) : unseen;
                boolean hidden = Scene.counts(lines, i, cards);
                unseen.hidden += hidden ? lines.count(i) : 0;
                add(unseen.dependents, lines.from(i), hidden, diagram, i);
                add(unseen.dependencies, lines.to(i), hidden, diagram, i);
            }
        }
        return unseen;
    }

    private static void add(long[] counts, int card, boolean hidden, Diagram diagram, int line) {
        if (diagram.cards().get(card).isChip()) {
            return; // each of its edges is told at the other end
        }
        // A group tells the edges of its trunks in words.
        if (hidden || diagram.edges().trunk(line) && !diagram.cards().get(card).isGroup()) {
            counts[card] += diagram.edges().count(line);
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

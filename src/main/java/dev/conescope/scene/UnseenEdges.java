package dev.conescope.scene;

import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.look.PictureRole;
import java.util.BitSet;
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
        BitSet chips = new BitSet();
        EdgeLines lines = diagram.edges();
        for (int i = 0; i < lines.size(); i++) {
            boolean drawnAsLine = !lines.ofHub(i) && !lines.trunk(i);
            if (!drawnAsLine && roles.get(i) == PictureRole.UNTOUCHED) {
                if (unseen == NONE) {
                    unseen = new UnseenEdges(cards.size());
                    chips = chips(diagram.cards());
                }
                boolean hidden = Scene.counts(lines, i, cards);
                unseen.hidden += hidden ? lines.count(i) : 0;
                add(unseen.dependents, lines.from(i), hidden, chips, diagram, i);
                add(unseen.dependencies, lines.to(i), hidden, chips, diagram, i);
            }
        }
        return unseen;
    }

    /** Looked up here and not at the cards, since most lines of a large picture may end at the same few. */
    private static BitSet chips(List<Card> cards) {
        var chips = new BitSet(cards.size());
        for (int place = 0; place < cards.size(); place++) {
            if (cards.get(place).isChip()) {
                chips.set(place);
            }
        }
        return chips;
    }

    private static void add(long[] counts, int card, boolean hidden, BitSet chips, Diagram diagram, int line) {
        if (chips.get(card)) {
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

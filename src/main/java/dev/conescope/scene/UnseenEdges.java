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

    private UnseenEdges(int cards) {
        dependents = new long[cards];
        dependencies = new long[cards];
    }

    /** Counts. Linear in the lines. */
    static UnseenEdges of(Diagram diagram, List<CardLook> cards, List<PictureRole> roles) {
        if (diagram.edges().stream().allMatch(line -> line.hub() == EdgeLine.Hub.NONE && !line.trunk())) {
            return NONE;
        }
        var unseen = new UnseenEdges(diagram.cards().size());
        for (int i = 0; i < roles.size(); i++) {
            EdgeLine line = diagram.edges().get(i);
            if (roles.get(i) == PictureRole.UNTOUCHED) {
                boolean hidden = Scene.hides(line, cards);
                unseen.add(unseen.dependents, diagram.cards().get(line.from()), line.from(), line, hidden);
                unseen.add(unseen.dependencies, diagram.cards().get(line.to()), line.to(), line, hidden);
            }
        }
        return unseen;
    }

    private void add(long[] counts, Card card, int place, EdgeLine line, boolean hidden) {
        // A group tells its edges in words.
        if (hidden || line.trunk() && !card.isGroup()) {
            counts[place] += line.count();
        }
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

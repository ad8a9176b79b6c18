package dev.conescope.scene.diagram;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.scene.Card.Traffic;
import dev.conescope.scene.EdgeLine.Hub;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The lines between cards: the drawn edges of a graph, merged. Goes through the dependency lists, not through the
 * edges: under the {@code config} rule every instance of a module depends on all instances of it, which makes edges
 * quadratic. Immutable.
 */
public final class Lines {
    /**
     * A card with more lines than this on one side is a hub: its lines are seen only while a cone or a target asks for
     * them. With some twenty, an eye can still tell them apart where they leave the card.
     */
    public static final int HUB = 20;

    /** How many edges between siblings that only the {@code config} rule adds are still drawn. */
    private static final int SIBLING_LINES_A_CARD = 1;

    private static final int LINES_A_CARD = 4;
    private static final int ALWAYS_DRAWN = 4000;

    private final int[] from;
    private final int[] to;
    private final long[] counts;
    private final int[] linesIn;
    private final int[] linesOut;
    private final long[] edgesIn;
    private final long[] edgesOut;
    private final long notDrawn;

    private Lines(LineTable table, int cards, long between) {
        long[] keys = table.sorted();
        from = new int[keys.length];
        to = new int[keys.length];
        counts = new long[keys.length];
        linesIn = new int[cards];
        linesOut = new int[cards];
        edgesIn = new long[cards];
        edgesOut = new long[cards];
        long drawn = 0;
        for (int line = 0; line < keys.length; line++) {
            from[line] = (int) (keys[line] >> 32);
            to[line] = (int) keys[line];
            counts[line] = table.count(keys[line]);
            linesOut[from[line]]++;
            linesIn[to[line]]++;
            edgesOut[from[line]] += counts[line];
            edgesIn[to[line]] += counts[line];
            drawn += counts[line];
        }
        notDrawn = between - drawn;
    }

    /**
     * The lines between the cards. Edges between module instances whose keys disagree are drawn only where all lines
     * together stay below two a card, else only the others are: such edges run both ways between siblings, and a
     * picture full of them shows nothing.
     */
    public static Lines between(StateGraph graph, Cards cards) {
        return new Merging(graph, cards).merge();
    }

    /** How many lines there are; they ascend by their dependency's card, then by their dependent's. */
    public int size() {
        return from.length;
    }

    /** The card of a line's dependency. */
    public int from(int line) {
        return from[line];
    }

    /** The card of a line's dependent. */
    public int to(int line) {
        return to[line];
    }

    /** How many edges run in a line. */
    public long count(int line) {
        return counts[line];
    }

    /** Which end of a line is a hub; of two, the one with more lines. */
    public Hub hub(int line) {
        int dependents = linesOut[from[line]];
        int dependencies = linesIn[to[line]];
        if (Math.max(dependents, dependencies) <= HUB) {
            return Hub.NONE;
        }
        return dependents >= dependencies ? Hub.DEPENDENCY : Hub.DEPENDENT;
    }

    /** How many edges in lines cross a card's border. */
    public Traffic traffic(int card) {
        return new Traffic(edgesIn[card], edgesOut[card]);
    }

    /** How many edges between cards are only counted. */
    public long notDrawn() {
        return notDrawn;
    }

    /** Merges edges to lines. */
    private static final class Merging {
        private final StateGraph graph;
        private final Cards cards;
        private final int[] tally;
        private final List<Bundle> whole = new ArrayList<>();
        private long between;

        Merging(StateGraph graph, Cards cards) {
            this.graph = graph;
            this.cards = cards;
            tally = new int[cards.cards().size()];
        }

        Lines merge() {
            EdgeLists drawn = graph.drawn();
            for (int list = 0; list < drawn.lists(); list++) {
                add(whole, drawn.members(list), drawn.owners(list));
            }
            for (Bundle bundle : whole) {
                between += edges(bundle);
            }
            int shown = cards.cards().size();
            var lines = new LineTable();
            if (expandsWithin(lines, (long) SIBLING_LINES_A_CARD * shown)) {
                return new Lines(lines, shown, between);
            }
            return new Lines(agreeing((long) LINES_A_CARD * shown + ALWAYS_DRAWN), shown, between);
        }

        private boolean expandsWithin(LineTable lines, long limit) {
            // Many lists may fall into the same few lines, but looking at them has to end as well.
            long looks = whole.stream().mapToLong(Bundle::pairs).sum();
            if (looks > 64 * limit + 100_000) {
                return false;
            }
            return whole.stream().allMatch(bundle -> bundle.addTo(lines, limit));
        }

        private LineTable agreeing(long limit) {
            List<Bundle> parts = new ArrayList<>();
            if (graph.rule() == ModuleRule.INSTANCE) {
                parts.addAll(whole);
            } else {
                var agreeing = new Agreeing(graph);
                EdgeLists drawn = graph.drawn();
                for (int list = 0; list < drawn.lists(); list++) {
                    agreeing.split(
                            drawn.members(list), drawn.owners(list), (members, owners) -> add(parts, members, owners));
                }
            }
            parts.sort(Comparator.comparingLong(Bundle::pairs));
            var lines = new LineTable();
            for (Bundle part : parts) {
                if (lines.size() + part.pairs() <= limit || part.pairs() == 1) {
                    part.addTo(lines, Long.MAX_VALUE);
                }
            }
            return lines;
        }

        private void add(List<Bundle> bundles, int[] members, int[] owners) {
            var bundle = new Bundle(tally(members), tally(owners));
            if (bundle.pairs() > 0) {
                bundles.add(bundle);
            }
        }

        private Bundle.Tally tally(int[] nodes) {
            int[] seen = new int[nodes.length];
            int size = 0;
            for (int node : nodes) {
                int card = cards.cardOf(node);
                if (card >= 0 && tally[card]++ == 0) {
                    seen[size++] = card;
                }
            }
            int[] own = size == seen.length ? seen : Arrays.copyOf(seen, size);
            int[] counts = new int[size];
            for (int i = 0; i < size; i++) {
                counts[i] = tally[own[i]];
                tally[own[i]] = 0;
            }
            return new Bundle.Tally(own, counts);
        }

        /** How many edges of a bundle run between different cards. */
        private long edges(Bundle bundle) {
            Bundle.Tally members = bundle.members();
            for (int i = 0; i < members.cards().length; i++) {
                tally[members.cards()[i]] = members.counts()[i];
            }
            long within = 0;
            Bundle.Tally owners = bundle.owners();
            for (int i = 0; i < owners.cards().length; i++) {
                within += (long) tally[owners.cards()[i]] * owners.counts()[i];
            }
            for (int card : members.cards()) {
                tally[card] = 0;
            }
            return members.resources() * owners.resources() - within;
        }
    }
}

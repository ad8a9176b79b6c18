package dev.conescope.scene.diagram;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.EdgeLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The drawn edges of a graph between cards, merged. Goes through the dependency lists, not through the edges: under the
 * {@code config} rule every instance of a module depends on all instances of it, which makes edges quadratic.
 */
public final class Lines {
    private static final int LINES_A_CARD = 1;
    private static final int ALWAYS_DRAWN = 4000;

    private final StateGraph graph;
    private final Cards cards;
    private final List<Bundle> whole = new ArrayList<>();
    private long between;

    private Lines(StateGraph graph, Cards cards) {
        this.graph = graph;
        this.cards = cards;
    }

    /**
     * Lines between cards.
     *
     * @param merged how many edges run between two cards, by {@code from << 32 | to}, ascending; from is the
     *     dependency's
     * @param notDrawn how many edges between cards are only counted
     */
    public record Merged(Map<Long, Long> merged, long notDrawn) {}

    /** Every member's card with every owner's card: all edges that one list, or a part of it, stands for. */
    private record Bundle(Map<Integer, Integer> members, Map<Integer, Integer> owners) {
        long pairs() {
            return (long) members.size() * owners.size();
        }

        /** Adds all pairs; whether there are still at most so many lines. */
        boolean addTo(Map<Long, Long> lines, long limit) {
            for (Map.Entry<Integer, Integer> from : members.entrySet()) {
                for (Map.Entry<Integer, Integer> to : owners.entrySet()) {
                    if (!from.getKey().equals(to.getKey())) {
                        long key = (long) from.getKey() << 32 | to.getKey();
                        lines.merge(key, (long) from.getValue() * to.getValue(), Long::sum);
                    }
                }
                if (lines.size() > limit) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The lines between the cards. Edges between module instances whose keys disagree are drawn only where all lines
     * together stay below two a card, else only the others are: such edges run both ways between siblings, and a
     * picture full of them shows nothing.
     */
    public static Merged between(StateGraph graph, Cards cards) {
        return new Lines(graph, cards).merge();
    }

    private Merged merge() {
        EdgeLists drawn = graph.drawn();
        for (int list = 0; list < drawn.lists(); list++) {
            var bundle = new Bundle(byCard(drawn.members(list)), byCard(drawn.owners(list)));
            if (bundle.pairs() > 0) {
                whole.add(bundle);
                between += edges(bundle);
            }
        }
        long limit = (long) LINES_A_CARD * cards.cards().size();
        Map<Long, Long> lines = new TreeMap<>();
        if (expandsWithin(lines, limit)) {
            return new Merged(lines, 0);
        }
        return agreeing(Math.max(limit, ALWAYS_DRAWN));
    }

    private boolean expandsWithin(Map<Long, Long> lines, long limit) {
        // Many lists may fall into the same few lines, but looking at them has to end as well.
        long looks = whole.stream().mapToLong(Bundle::pairs).sum();
        if (looks > 64 * limit + 100_000) {
            return false;
        }
        return whole.stream().allMatch(bundle -> bundle.addTo(lines, limit));
    }

    private Merged agreeing(long limit) {
        List<Bundle> parts = new ArrayList<>();
        EdgeLists drawn = graph.drawn();
        for (int list = 0; list < drawn.lists(); list++) {
            split(drawn.members(list), drawn.owners(list), parts);
        }
        parts.sort(Comparator.comparingLong(Bundle::pairs));
        Map<Long, Long> lines = new TreeMap<>();
        for (Bundle part : parts) {
            if (lines.size() + part.pairs() <= limit || part.pairs() == 1) {
                part.addTo(lines, Long.MAX_VALUE);
            }
        }
        long shown = lines.values().stream().mapToLong(Long::longValue).sum();
        return new Merged(lines, between - shown);
    }

    /**
     * Parts a list so that in each part the module keys of members and owners agree as far as their paths run together.
     */
    private void split(int[] members, int[] owners, List<Bundle> parts) {
        Map<List<String>, List<Integer>> membersBy = byNames(members);
        Map<List<String>, List<Integer>> ownersBy = byNames(owners);
        membersBy.forEach((memberNames, someMembers) -> ownersBy.forEach((ownerNames, someOwners) -> {
            int shared = shared(memberNames, ownerNames);
            Map<ModulePath, List<Integer>> ownersIn = byPrefix(someOwners, shared);
            byPrefix(someMembers, shared).forEach((prefix, agreeing) -> {
                List<Integer> theirs = ownersIn.getOrDefault(prefix, List.of());
                var part = new Bundle(byCard(ints(agreeing)), byCard(ints(theirs)));
                if (part.pairs() > 0) {
                    parts.add(part);
                }
            });
        }));
    }

    private static int shared(List<String> one, List<String> other) {
        int shared = 0;
        while (shared < Math.min(one.size(), other.size()) && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared;
    }

    private Map<List<String>, List<Integer>> byNames(int[] nodes) {
        Map<List<String>, List<Integer>> byNames = new LinkedHashMap<>();
        for (int node : nodes) {
            byNames.computeIfAbsent(module(node).names(), _ -> new ArrayList<>())
                    .add(node);
        }
        return byNames;
    }

    private Map<ModulePath, List<Integer>> byPrefix(List<Integer> nodes, int steps) {
        Map<ModulePath, List<Integer>> byPrefix = new LinkedHashMap<>();
        for (int node : nodes) {
            var prefix = new ModulePath(module(node).steps().subList(0, steps));
            byPrefix.computeIfAbsent(prefix, _ -> new ArrayList<>()).add(node);
        }
        return byPrefix;
    }

    private ModulePath module(int node) {
        return graph.node(node).address().module();
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private Map<Integer, Integer> byCard(int[] nodes) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int node : nodes) {
            int card = cards.cardOf(node);
            if (card >= 0) {
                counts.merge(card, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** How many edges of a list run between different cards. */
    private static long edges(Bundle bundle) {
        long members = 0;
        long within = 0;
        for (Map.Entry<Integer, Integer> entry : bundle.members().entrySet()) {
            members += entry.getValue();
            within += (long) entry.getValue() * bundle.owners().getOrDefault(entry.getKey(), 0);
        }
        long owners = 0;
        for (int count : bundle.owners().values()) {
            owners += count;
        }
        return members * owners - within;
    }
}

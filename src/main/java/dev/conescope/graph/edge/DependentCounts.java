package dev.conescope.graph.edge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;

/**
 * For every node at once, how many others depend on it, transitively.
 *
 * <p>Exact: sets of dependents are passed on from dependents to dependencies, 512 nodes of them at a time, and only to
 * what those depend on. Time is linear in that for each such block: as good as linear where few nodes are needed by
 * most others, quadratic with a very small factor at worst; memory is 68 bytes a list while it runs.
 */
public final class DependentCounts {
    private static final int WORDS = 8;
    private static final int BLOCK = WORDS * Long.SIZE;

    private final EdgeLists edges;
    private final int[] order;
    private final int[] placeOf;
    private final int[] groupStart;
    private final int[] groupEnd;
    private final long[] ofList;
    private final int[] metIn;
    private final BitSet reached;
    private final long[] sum = new long[WORDS];

    private DependentCounts(EdgeLists edges, IntUnaryOperator tier, List<int[]> cycles) {
        this.edges = edges;
        int nodes = edges.nodes();
        int[] cycleOf = new int[nodes];
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            for (int node : cycles.get(cycle)) {
                cycleOf[node] = cycle + 1;
            }
        }
        order = dependentsFirst(nodes, tier, cycleOf);
        groupEnd = new int[nodes];
        for (int at = nodes - 1; at >= 0; at--) {
            boolean joined = at + 1 < nodes && cycleOf[order[at]] != 0 && cycleOf[order[at]] == cycleOf[order[at + 1]];
            groupEnd[at] = joined ? groupEnd[at + 1] : at + 1;
        }
        placeOf = new int[nodes];
        groupStart = new int[nodes];
        for (int at = 0; at < nodes; at++) {
            placeOf[order[at]] = at;
            groupStart[at] = at > 0 && groupEnd[at - 1] == groupEnd[at] ? groupStart[at - 1] : at;
        }
        ofList = new long[edges.lists() * WORDS];
        metIn = new int[edges.lists()];
        Arrays.fill(metIn, -1);
        reached = new BitSet(nodes);
    }

    /**
     * The counts.
     *
     * @param edges the edges
     * @param tier each node's tier, which is above those of its dependencies outside its cycle
     * @param cycles the groups of nodes that depend on each other
     * @param cancelled asked now and then whether to stop
     * @throws CancellationException when it says so
     */
    public static int[] of(EdgeLists edges, IntUnaryOperator tier, List<int[]> cycles, BooleanSupplier cancelled) {
        var counting = new DependentCounts(edges, tier, cycles);
        int[] counts = new int[edges.nodes()];
        for (int first = 0; first < edges.nodes(); first += BLOCK) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            counting.block(first, counts);
        }
        for (int node = 0; node < counts.length; node++) {
            counts[node]--;
        }
        return counts;
    }

    /** Descending by tier; the nodes of one cycle stand together. */
    private static int[] dependentsFirst(int nodes, IntUnaryOperator tier, int[] cycleOf) {
        long[] keys = new long[nodes];
        int[] byCycle = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            keys[node] = (long) tier.applyAsInt(node) << 32 | node;
        }
        Arrays.sort(keys);
        for (int i = 0; i < nodes; i++) {
            byCycle[nodes - 1 - i] = (int) keys[i];
        }
        for (int from = 0; from < nodes; ) {
            int to = from;
            int level = tier.applyAsInt(byCycle[from]);
            while (to < nodes && tier.applyAsInt(byCycle[to]) == level) {
                to++;
            }
            sortByCycle(byCycle, from, to, cycleOf);
            from = to;
        }
        return byCycle;
    }

    private static void sortByCycle(int[] nodes, int from, int to, int[] cycleOf) {
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = (long) cycleOf[nodes[i]] << 32 | nodes[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            nodes[i] = (int) keys[i - from];
        }
    }

    /** Counts the dependents among the nodes of one block, for all that these depend on. */
    private void block(int first, int[] counts) {
        reached.clear();
        for (int node = first; node < Math.min(edges.nodes(), first + BLOCK); node++) {
            reached.set(placeOf[node]);
        }
        for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(groupEnd[at])) {
            Arrays.fill(sum, 0);
            for (int i = groupStart[at]; i < groupEnd[at]; i++) {
                gather(order[i], first);
            }
            int found = 0;
            for (long word : sum) {
                found += Long.bitCount(word);
            }
            for (int i = groupStart[at]; i < groupEnd[at]; i++) {
                counts[order[i]] += found;
                passOn(edges.listOf(order[i]), first);
            }
        }
    }

    /** Adds the sum to a list, whose members are reached with it. */
    private void passOn(int list, int first) {
        int start = list * WORDS;
        if (metIn[list] != first) {
            metIn[list] = first;
            Arrays.fill(ofList, start, start + WORDS, 0);
            for (int i = edges.memberStart(list); i < edges.memberEnd(list); i++) {
                reached.set(placeOf[edges.memberAt(i)]);
            }
        }
        for (int word = 0; word < WORDS; word++) {
            ofList[start + word] |= sum[word];
        }
    }

    /** Adds the node itself and whatever depends on it to the sum. */
    private void gather(int node, int first) {
        int place = node - first;
        if (place >= 0 && place < BLOCK) {
            sum[place / Long.SIZE] |= 1L << place;
        }
        for (int i = edges.containingStart(node); i < edges.containingEnd(node); i++) {
            int list = edges.containingListAt(i);
            if (metIn[list] == first) {
                for (int word = 0; word < WORDS; word++) {
                    sum[word] |= ofList[list * WORDS + word];
                }
            }
        }
    }
}

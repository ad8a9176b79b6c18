package dev.conescope.layout.tier;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Edge;
import java.util.BitSet;

/**
 * Every edge as a tie between two units of the innermost holder that holds both of its ends, sorted by holder. Linear
 * in edges times depth of the nesting.
 */
final class Ties {
    private final int[] from;
    private final int[] to;
    private final int[] holder;
    private final int[] starts;
    private final int[] sorted;
    private final BitSet leaving = new BitSet();

    Ties(Nesting nesting, LayoutRequest request) {
        int edges = request.edges().size();
        from = new int[edges];
        to = new int[edges];
        holder = new int[edges];
        starts = new int[nesting.holders + 1];
        for (int i = 0; i < edges; i++) {
            Edge edge = request.edges().get(i);
            climb(nesting, i, edge.from(), edge.to());
            starts[holder[i] + 1]++;
        }
        for (int i = 0; i < nesting.holders; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        sorted = new int[edges];
        for (int i = 0; i < edges; i++) {
            sorted[next[holder[i]]++] = i;
        }
    }

    private void climb(Nesting nesting, int edge, int one, int other) {
        int a = one;
        int b = other;
        while (nesting.around(a) != nesting.around(b)) {
            // Inner holders have larger numbers, so the larger one cannot hold the other end.
            if (nesting.around(a) > nesting.around(b)) {
                leaving.set(a);
                a = nesting.unitOf(nesting.around(a));
            } else {
                leaving.set(b);
                b = nesting.unitOf(nesting.around(b));
            }
        }
        from[edge] = a;
        to[edge] = b;
        holder[edge] = nesting.around(a);
    }

    /** The unit that an edge leaves, in the holder of both ends. */
    int from(int edge) {
        return from[edge];
    }

    /** The unit that an edge reaches. */
    int to(int edge) {
        return to[edge];
    }

    /** How many edges are ties between units of a holder. */
    int size(int inside) {
        return starts[inside + 1] - starts[inside];
    }

    /** One of the edges that are ties in a holder. */
    int edge(int inside, int place) {
        return sorted[starts[inside] + place];
    }

    /** Whether an edge runs from inside the unit, or from the unit, to the outside of the holder around it. */
    boolean leavesHolder(int unit) {
        return leaving.get(unit);
    }
}

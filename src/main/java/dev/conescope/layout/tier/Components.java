package dev.conescope.layout.tier;

import dev.conescope.layout.tier.block.TierGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What hangs together in a holder, by ties inside it; everything that is tied to the outside counts as hanging
 * together.
 */
final class Components {
    private final Nesting nesting;
    private final Ties ties;
    private final Geometry geometry;
    private final int holder;
    private final int[] towards;
    private final int[] placeOf;
    private final int[] componentOf;

    /** Notes about units that all holders share, for there is no need to have them anew for each. */
    static final class Notes {
        /** The place of a unit in its holder at first, then in its component. */
        private final int[] placeOf;
        /** The number of a unit's component. */
        private final int[] componentOf;

        Notes(int units) {
            placeOf = new int[units];
            componentOf = new int[units];
        }
    }

    Components(Nesting nesting, Ties ties, Geometry geometry, int holder, Notes notes) {
        this.nesting = nesting;
        this.ties = ties;
        this.geometry = geometry;
        this.holder = holder;
        placeOf = notes.placeOf;
        componentOf = notes.componentOf;
        towards = new int[nesting.size(holder)];
    }

    /** What was found: graphs, the one that is tied to the outside first if there is one, and units without any tie. */
    record Found(List<TierGraph> graphs, boolean firstIsTied, int[] singles) {}

    Found find() {
        int units = nesting.size(holder);
        for (int i = 0; i < units; i++) {
            towards[i] = i;
            placeOf[nesting.member(holder, i)] = i;
        }
        int tiedTo = -1;
        for (int i = 0; i < units; i++) {
            if (ties.leavesHolder(nesting.member(holder, i))) {
                tiedTo = tiedTo < 0 ? i : tiedTo;
                join(tiedTo, i);
            }
        }
        for (int i = 0; i < ties.size(holder); i++) {
            int edge = ties.edge(holder, i);
            join(placeOf[ties.from(edge)], placeOf[ties.to(edge)]);
        }
        return split(tiedTo < 0 ? -1 : find(tiedTo));
    }

    private Found split(int tiedRoot) {
        int units = towards.length;
        int[] sizes = new int[units];
        for (int i = 0; i < units; i++) {
            sizes[find(i)]++;
        }
        int[] numberOf = new int[units];
        Arrays.fill(numberOf, -1);
        int count = 0;
        if (tiedRoot >= 0) {
            numberOf[tiedRoot] = count++;
        }
        int singles = 0;
        for (int i = 0; i < units; i++) {
            int root = find(i);
            if (sizes[root] == 1 && root != tiedRoot) {
                singles++;
            } else if (numberOf[root] < 0) {
                numberOf[root] = count++;
            }
        }
        var members = new int[count][];
        int[] alone = new int[singles];
        int[] filled = new int[count + 1];
        for (int i = 0; i < units; i++) {
            int root = find(i);
            int unit = nesting.member(holder, i);
            int number = numberOf[root];
            componentOf[unit] = number;
            if (number < 0) {
                alone[filled[count]++] = unit;
            } else {
                if (filled[number] == 0) {
                    members[number] = new int[sizes[root]];
                }
                placeOf[unit] = filled[number];
                members[number][filled[number]++] = unit;
            }
        }
        return new Found(graphs(members), tiedRoot >= 0, alone);
    }

    private List<TierGraph> graphs(int[][] members) {
        int count = members.length;
        int[] sizes = new int[count];
        for (int i = 0; i < ties.size(holder); i++) {
            sizes[componentOf[ties.from(ties.edge(holder, i))]]++;
        }
        int[][] from = new int[count][];
        int[][] to = new int[count][];
        for (int number = 0; number < count; number++) {
            from[number] = new int[sizes[number]];
            to[number] = new int[sizes[number]];
        }
        for (int i = ties.size(holder) - 1; i >= 0; i--) {
            int edge = ties.edge(holder, i);
            int component = componentOf[ties.from(edge)];
            int at = --sizes[component];
            from[component][at] = placeOf[ties.from(edge)];
            to[component][at] = placeOf[ties.to(edge)];
        }
        var graphs = new ArrayList<TierGraph>();
        for (int number = 0; number < count; number++) {
            int[] units = members[number];
            double[] width = Arrays.stream(units).mapToDouble(geometry::width).toArray();
            double[] height = Arrays.stream(units).mapToDouble(geometry::height).toArray();
            graphs.add(new TierGraph(units, width, height, frames(units), from[number], to[number]));
        }
        return graphs;
    }

    private BitSet frames(int[] units) {
        var frames = new BitSet();
        for (int i = 0; i < units.length; i++) {
            frames.set(i, !nesting.isBox(units[i]));
        }
        return frames;
    }

    private int find(int number) {
        int at = number;
        while (towards[at] != at) {
            towards[at] = towards[towards[at]];
            at = towards[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        towards[Math.max(a, b)] = Math.min(a, b);
    }
}

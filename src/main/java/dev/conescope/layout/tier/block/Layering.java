package dev.conescope.layout.tier.block;

import java.util.BitSet;

/**
 * Which tier a unit stands in: one further right than the rightmost of what it needs. Ties that close a circle, as a
 * depth-first walk in the units' order meets them, are left out of this. Linear, without recursion.
 */
final class Layering {
    private final TierGraph graph;
    /** Units so that every tie that closes no circle leads forwards. */
    private final int[] order;

    private final int[] rank;
    private final int[] tier;

    private Layering(TierGraph graph) {
        this.graph = graph;
        order = new int[graph.size()];
        rank = new int[graph.size()];
        tier = new int[graph.size()];
    }

    /** The tier of every unit, from 0; no tier is empty. */
    static int[] tiers(TierGraph graph) {
        var layering = new Layering(graph);
        layering.sort();
        layering.longestPaths();
        layering.drawNear();
        return layering.tier;
    }

    private void sort() {
        int left = graph.size();
        var seen = new BitSet(graph.size());
        int[] stack = new int[graph.size()];
        int[] next = new int[graph.size()];
        for (int start = 0; start < graph.size(); start++) {
            if (seen.get(start)) {
                continue;
            }
            int depth = 0;
            stack[0] = start;
            seen.set(start);
            while (depth >= 0) {
                int unit = stack[depth];
                if (next[unit] < graph.afterCount(unit)) {
                    int other = graph.after(unit, next[unit]++);
                    if (!seen.get(other)) {
                        seen.set(other);
                        stack[++depth] = other;
                    }
                } else {
                    order[--left] = unit;
                    rank[unit] = left;
                    depth--;
                }
            }
        }
    }

    private void longestPaths() {
        for (int unit : order) {
            for (int i = 0; i < graph.afterCount(unit); i++) {
                int other = graph.after(unit, i);
                if (rank[other] > rank[unit]) {
                    tier[other] = Math.max(tier[other], tier[unit] + 1);
                }
            }
        }
    }

    /** Moves what more leaves than reaches to the right, next to what needs it: that makes lines shorter. */
    private void drawNear() {
        for (int i = order.length - 1; i >= 0; i--) {
            int unit = order[i];
            int nearest = Integer.MAX_VALUE;
            int rightwards = 0;
            for (int j = 0; j < graph.afterCount(unit); j++) {
                int other = graph.after(unit, j);
                if (rank[other] > rank[unit]) {
                    nearest = Math.min(nearest, tier[other]);
                    rightwards++;
                }
            }
            if (rightwards > graph.beforeCount(unit)) {
                tier[unit] = nearest - 1;
            }
        }
        closeGaps();
    }

    private void closeGaps() {
        var used = new BitSet();
        for (int at : tier) {
            used.set(at);
        }
        int[] renamed = new int[used.length()];
        int count = 0;
        for (int at = used.nextSetBit(0); at >= 0; at = used.nextSetBit(at + 1)) {
            renamed[at] = count++;
        }
        for (int unit = 0; unit < tier.length; unit++) {
            tier[unit] = renamed[tier[unit]];
        }
    }
}

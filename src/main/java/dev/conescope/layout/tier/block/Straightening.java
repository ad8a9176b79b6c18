package dev.conescope.layout.tier.block;

import java.util.BitSet;

/**
 * Moves the units of tiers that are one column to the heights of what they are tied to, as near as their order and size
 * allow (least squares by pooling neighbours that would overlap, linear). Wrapped tiers stand in the middle.
 */
final class Straightening {
    private static final int SWEEPS = 4;

    private final TierGraph graph;
    private final Ordering ordering;
    private final BitSet wrapped;
    private final double gap;
    private double height;
    private double[] y = {};
    /** Pools: the height that fits them best, how much weight is in them, and how many units. */
    private double[] value = {};

    private double[] weight = {};
    private int[] count = {};

    Straightening(TierGraph graph, Ordering ordering, BitSet wrapped, double gap) {
        this.graph = graph;
        this.ordering = ordering;
        this.wrapped = wrapped;
        this.gap = gap;
    }

    void run(Block block) {
        height = block.height;
        y = block.y;
        int most = 0;
        for (int tier = 0; tier < ordering.tiers(); tier++) {
            most = Math.max(most, ordering.starts[tier + 1] - ordering.starts[tier]);
            centre(tier);
        }
        value = new double[most];
        weight = new double[most];
        count = new int[most];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < ordering.tiers(); i++) {
                int tier = sweep % 2 == 0 ? i : ordering.tiers() - 1 - i;
                if (!wrapped.get(tier)) {
                    align(tier, sweep);
                }
            }
        }
    }

    private void centre(int tier) {
        double bottom = 0;
        for (int at = ordering.starts[tier]; at < ordering.starts[tier + 1]; at++) {
            bottom = Math.max(bottom, y[ordering.order[at]] + graph.height[ordering.order[at]]);
        }
        for (int at = ordering.starts[tier]; at < ordering.starts[tier + 1]; at++) {
            y[ordering.order[at]] += (height - bottom) / 2;
        }
    }

    private void align(int tier, int sweep) {
        double offset = 0;
        int pools = 0;
        for (int at = ordering.starts[tier]; at < ordering.starts[tier + 1]; at++) {
            int unit = ordering.order[at];
            value[pools] = wanted(unit, sweep) - graph.height[unit] / 2 - offset;
            weight[pools] = 1;
            count[pools] = 1;
            pools++;
            while (pools > 1 && value[pools - 2] > value[pools - 1]) {
                pools--;
                double both = weight[pools - 1] + weight[pools];
                value[pools - 1] = (value[pools - 1] * weight[pools - 1] + value[pools] * weight[pools]) / both;
                weight[pools - 1] = both;
                count[pools - 1] += count[pools];
            }
            offset += graph.height[unit] + gap;
        }
        double room = Math.max(0, height - (offset - gap));
        offset = 0;
        int at = ordering.starts[tier];
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < count[pool]; i++) {
                int unit = ordering.order[at++];
                y[unit] = Math.clamp(value[pool], 0, room) + offset;
                offset += graph.height[unit] + gap;
            }
        }
    }

    /** The middle of what a unit is tied to: at its left, at its right, and at last on both sides. */
    private double wanted(int unit, int sweep) {
        int before = sweep == 1 ? 0 : graph.beforeCount(unit);
        int after = sweep == 0 ? 0 : graph.afterCount(unit);
        if (before + after == 0) {
            return middle(unit);
        }
        double sum = 0;
        for (int i = 0; i < before; i++) {
            sum += middle(graph.before(unit, i));
        }
        for (int i = 0; i < after; i++) {
            sum += middle(graph.after(unit, i));
        }
        return sum / (before + after);
    }

    private double middle(int unit) {
        return y[unit] + graph.height[unit] / 2;
    }
}

package dev.conescope.layout.tier.block;

import dev.conescope.layout.LayoutResult.Place;
import org.jspecify.annotations.Nullable;

/** Lays out units that hang together as one block. */
public final class Tiers {
    private Tiers() {}

    /**
     * The block of a graph. Sorting aside, linear in its units and ties.
     *
     * @param graph the units
     * @param earlier where each stood in an earlier picture, or null for those that stood nowhere
     * @param aspect the width to aim for, in heights; with 0 no tier wraps
     */
    public static Block block(TierGraph graph, @Nullable Place[] earlier, double aspect) {
        int[] tier = Layering.tiers(graph);
        return new Wrapping(graph, new Ordering(graph, tier, earlier), aspect).block(tier);
    }
}

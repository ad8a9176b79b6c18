package dev.conescope.layout.tier.block;

import dev.conescope.layout.EarlierRows;
import dev.conescope.layout.LayoutResult.Place;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In which order the units of a tier stand: where most of them stood in an earlier picture, as they did there; else by
 * sweeps to and fro that set each at the middle of what it is tied to. In a tie earlier units come first.
 */
final class Ordering {
    private static final int SWEEPS = 8;
    private static final int SWEEPS_OF_MANY = 4;
    private static final int MANY = 20_000;

    /** The units, tier by tier. */
    final int[] order;
    /** Where each tier begins in the order, and the end. */
    final int[] starts;
    /** Where an earlier picture began a row, as places in the order; nothing without an earlier picture. */
    final BitSet rowBegins = new BitSet();
    /** Whether the order is that of an earlier picture. */
    final boolean kept;

    private final TierGraph graph;
    private final double[] position;

    Ordering(TierGraph graph, int[] tier, @Nullable Place[] earlier) {
        this.graph = graph;
        int tiers = Arrays.stream(tier).max().orElse(-1) + 1;
        starts = new int[tiers + 1];
        for (int at : tier) {
            starts[at + 1]++;
        }
        for (int at = 0; at < tiers; at++) {
            starts[at + 1] += starts[at];
        }
        order = new int[graph.size()];
        int[] next = starts.clone();
        for (int unit = 0; unit < graph.size(); unit++) {
            order[next[tier[unit]]++] = unit;
        }
        position = new double[graph.size()];
        long known = Arrays.stream(earlier).filter(Objects::nonNull).count();
        kept = known * 2 >= Math.max(1, graph.size());
        if (kept) {
            keep(earlier);
        } else {
            sweep();
        }
    }

    int tiers() {
        return starts.length - 1;
    }

    private void keep(@Nullable Place[] earlier) {
        @Nullable Place[] guessed = earlier.clone();
        for (int unit = 0; unit < guessed.length; unit++) {
            if (guessed[unit] == null) {
                guessed[unit] = besideNeighbours(unit, earlier);
            }
        }
        for (int at = 0; at < tiers(); at++) {
            int from = starts[at];
            var rows = new EarlierRows(Arrays.copyOfRange(order, from, starts[at + 1]), guessed);
            System.arraycopy(rows.order, 0, order, from, rows.order.length);
            rows.begins.stream().forEach(place -> rowBegins.set(from + place));
        }
    }

    /** Something new comes to stand at the height of what it is tied to. */
    private @Nullable Place besideNeighbours(int unit, @Nullable Place[] earlier) {
        double sum = 0;
        int count = 0;
        int before = graph.beforeCount(unit);
        for (int i = 0; i < before + graph.afterCount(unit); i++) {
            Place place = earlier[i < before ? graph.before(unit, i) : graph.after(unit, i - before)];
            if (place != null) {
                sum += place.y() + place.height() / 2;
                count++;
            }
        }
        return count == 0 ? null : new Place(Double.MAX_VALUE, sum / count, 0, 0);
    }

    private void sweep() {
        for (int at = 0; at < tiers(); at++) {
            number(at);
        }
        int sweeps = graph.size() > MANY ? SWEEPS_OF_MANY : SWEEPS;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            boolean rightwards = sweep % 2 == 0;
            for (int i = 1; i < tiers(); i++) {
                sort(rightwards ? i : tiers() - 1 - i, rightwards);
            }
        }
    }

    private void number(int tier) {
        double count = starts[tier + 1] - starts[tier];
        for (int at = starts[tier]; at < starts[tier + 1]; at++) {
            position[order[at]] = (at - starts[tier] + 0.5) / count;
        }
    }

    private void sort(int tier, boolean byBefore) {
        int from = starts[tier];
        long[] keys = new long[starts[tier + 1] - from];
        int[] old = Arrays.copyOfRange(order, from, starts[tier + 1]);
        for (int i = 0; i < keys.length; i++) {
            // Bits of floats that are not negative have the order of the floats; places break ties.
            keys[i] = (long) Float.floatToIntBits((float) middle(old[i], byBefore)) << 32 | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            order[from + i] = old[(int) keys[i]];
        }
        number(tier);
    }

    private double middle(int unit, boolean byBefore) {
        int count = byBefore ? graph.beforeCount(unit) : graph.afterCount(unit);
        if (count == 0) {
            return position[unit];
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += position[byBefore ? graph.before(unit, i) : graph.after(unit, i)];
        }
        return sum / count;
    }
}

package dev.conescope.layout.tier.block;

import java.util.BitSet;

/** Units that are laid out together, numbered from 0, with the ties between them in both directions. */
public final class TierGraph {
    /** Their numbers among all units. */
    public final int[] units;

    /** Their widths. */
    public final double[] width;

    /** Their heights. */
    public final double[] height;

    /** Which of them are frames; the others are boxes. */
    public final BitSet frame;

    private final int[] afterStarts;
    private final int[] after;
    private final int[] beforeStarts;
    private final int[] before;

    /**
     * A graph.
     *
     * @param units the units
     * @param width their widths
     * @param height their heights
     * @param frame which of them are frames
     * @param from the left ends of the ties, as places in {@code units}
     * @param to the right ends
     */
    public TierGraph(int[] units, double[] width, double[] height, BitSet frame, int[] from, int[] to) {
        this.frame = frame;
        this.units = units;
        this.width = width;
        this.height = height;
        afterStarts = starts(from);
        after = sorted(afterStarts, from, to);
        beforeStarts = starts(to);
        before = sorted(beforeStarts, to, from);
    }

    private int[] starts(int[] keys) {
        int[] starts = new int[units.length + 1];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int i = 0; i < units.length; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static int[] sorted(int[] starts, int[] keys, int[] values) {
        int[] next = starts.clone();
        int[] sorted = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[next[keys[i]]++] = values[i];
        }
        return sorted;
    }

    /** How many units there are. */
    public int size() {
        return units.length;
    }

    /** How many ties lead rightwards from a unit. */
    public int afterCount(int unit) {
        return afterStarts[unit + 1] - afterStarts[unit];
    }

    /** A unit that depends on this one. */
    public int after(int unit, int place) {
        return after[afterStarts[unit] + place];
    }

    /** How many ties lead to a unit from the left. */
    public int beforeCount(int unit) {
        return beforeStarts[unit + 1] - beforeStarts[unit];
    }

    /** A unit that this one depends on. */
    public int before(int unit, int place) {
        return before[beforeStarts[unit] + place];
    }
}

package dev.conescope.layout.tier.block;

import java.util.BitSet;

/**
 * Where lines can run in a block of tiers, in the block's coordinates: avenues between the tiers, and streets between
 * the rows of every tier. What comes into a row's later units comes along the street above it, what leaves them goes
 * along the street below it.
 */
public final class Streets {
    /** No tiers, no streets. */
    static final Streets NONE = new Streets(new int[0], 0);
    /** How far a line in a street keeps away from what stands there. */
    public static final double KERB = 5;
    /** How many tiers a line crosses at most; with more to cross it goes around all of them. */
    private static final int TIERS_CROSSED = 12;

    /** The tier of every unit. */
    public final int[] tier;

    /** The row of every unit, among the rows of all tiers. */
    public final int[] row;

    /** Where each tier begins. */
    public final double[] tierLeft;

    /** Where each tier ends. */
    public final double[] tierRight;

    /** Where the rows of each tier begin, and the end. */
    final int[] rowStarts;

    /** Where each row begins, from above. */
    public final double[] rowTop;

    /** Where each row ends. */
    public final double[] rowBottom;

    /** Units with nothing before them in their row. */
    public final BitSet first = new BitSet();
    /** Units with nothing after them in their row. */
    public final BitSet last = new BitSet();

    /** The height of the block. */
    double height;

    Streets(int[] tier, int tiers) {
        this.tier = tier;
        row = new int[tier.length];
        tierLeft = new double[tiers];
        tierRight = new double[tiers];
        rowStarts = new int[tiers + 1];
        rowTop = new double[tier.length];
        rowBottom = new double[tier.length];
    }

    /** How many tiers there are. */
    public int tiers() {
        return tierLeft.length;
    }

    /** Whether a line that has to cross so many tiers goes around them. */
    public static boolean goesAround(int crossed) {
        return crossed > TIERS_CROSSED;
    }

    /** The street around all tiers that is nearer to a height: above or below them. */
    public double around(double y) {
        return y < height / 2 ? -KERB : height + KERB;
    }

    /** The height nearest to the one wanted at which a tier can be crossed. */
    public double crossing(int at, double wanted) {
        int low = rowStarts[at];
        int high = rowStarts[at + 1];
        // The first row that ends below the wanted height.
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rowBottom[middle] + KERB <= wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == rowStarts[at + 1] || wanted <= rowTop[low] - KERB) {
            return wanted;
        }
        double above = rowTop[low] - KERB;
        double below = rowBottom[low] + KERB;
        return wanted - above <= below - wanted ? above : below;
    }
}

package dev.conescope.layout.tier.block;

/** Units in fixed places beside each other. Mutable until everything has its place; of one layout's thread. */
public final class Block {
    /** Their numbers among all units. */
    public final int[] units;

    /** Where they are in the block, horizontally. */
    public final double[] x;

    /** Where they are in the block, vertically. */
    public final double[] y;

    /** The block's width. */
    public double width;

    /** The block's height. */
    public double height;

    /** Where the block is, horizontally: in its holder at first, at last in the whole. */
    public double left;

    /** Where the block is, vertically. */
    public double top;

    /** The streets between the units; a block of units without ties has none. */
    public Streets streets = Streets.NONE;

    /** A block of some units, all at its corner. */
    public Block(int[] units) {
        this.units = units;
        x = new double[units.length];
        y = new double[units.length];
    }
}

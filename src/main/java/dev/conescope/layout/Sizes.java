package dev.conescope.layout;

/** The distances that every layout keeps, in scene units. */
public final class Sizes {
    /** Between two columns of boxes. */
    public static final double COLUMN_GAP = 50;
    /** Between two rows of boxes. */
    public static final double ROW_GAP = 16;
    /** Between a frame and what is inside, on every side. */
    public static final double INSET = 12;
    /** The height of a frame's header. */
    public static final double HEADER = 24;
    /** Between parts that have nothing to do with each other. */
    public static final double PART_GAP = 28;

    /** From a frame's top to what is inside. */
    public static final double TOP_INSET = HEADER + INSET / 2;

    private Sizes() {}
}

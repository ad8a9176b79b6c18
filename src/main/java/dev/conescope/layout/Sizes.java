package dev.conescope.layout;

/** The distances that every layout keeps, in scene units. */
final class Sizes {
    /** Between two columns of boxes. */
    static final double COLUMN_GAP = 50;
    /** Between two rows of boxes. */
    static final double ROW_GAP = 16;
    /** Between a frame and what is inside, on every side. */
    static final double INSET = 12;
    /** The height of a frame's header. */
    static final double HEADER = 24;
    /** Between parts that have nothing to do with each other. */
    static final double PART_GAP = 28;

    /** From a frame's top to what is inside. */
    static final double TOP_INSET = HEADER + INSET / 2;

    private Sizes() {}
}

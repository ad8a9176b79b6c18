package dev.conescope.scene;

/** How much of a scene is painted: what could not be read at a zoom is left out. */
public enum Detail {
    /** Everything. */
    FULL,
    /** One line on a card: its name. */
    NAMES,
    /** Cards are blocks in the colour of their role, without words; edges carry no counts. */
    BLOCKS;

    private static final double BOTH_LINES_FROM = 0.6;
    private static final double NAMES_FROM = 0.35;

    /**
     * What can be read at a zoom.
     *
     * @param zoom pixels a scene unit
     */
    public static Detail at(double zoom) {
        if (zoom >= BOTH_LINES_FROM) {
            return FULL;
        }
        return zoom >= NAMES_FROM ? NAMES : BLOCKS;
    }
}

package dev.conescope.scene.edge;

/**
 * Where a line climbs or falls on its way to the right.
 *
 * @param place which part of which line it is
 * @param from the card that the line comes from
 * @param to the card that it goes to
 * @param x where it begins, horizontally
 * @param y where it begins, vertically
 * @param toX where it ends, horizontally
 * @param toY where it ends, vertically
 */
record Rise(Place place, int from, int to, double x, double y, double toX, double toY) {
    /** What climbs less than this is no more than a bend. */
    static final double LEAST = 12;

    /**
     * A part of a line.
     *
     * @param line the line's place in the diagram
     * @param segment the number of the part among the line's parts
     */
    record Place(int line, int segment) {}

    double top() {
        return Math.min(y, toY);
    }

    double bottom() {
        return Math.max(y, toY);
    }
}

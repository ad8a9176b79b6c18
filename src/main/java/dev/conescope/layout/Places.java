package dev.conescope.layout;

import java.util.Arrays;

/** Rectangles by number, in one flat array because there may be hundreds of thousands. Immutable. */
public final class Places {
    /** Nothing. */
    public static final Places EMPTY = new Places(new double[0]);

    private static final int FIELDS = 4;

    private final double[] values;

    private Places(double[] values) {
        this.values = values;
    }

    /**
     * Rectangles.
     *
     * @param values left, top, width and height of each, one after the other; kept, so never to be changed again
     */
    public static Places of(double[] values) {
        return new Places(values);
    }

    /** How many there are. */
    public int size() {
        return values.length / FIELDS;
    }

    /** One of them. */
    public LayoutResult.Place get(int number) {
        int at = number * FIELDS;
        return new LayoutResult.Place(values[at], values[at + 1], values[at + 2], values[at + 3]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}

package dev.conescope.layout.tier.block;

import java.util.BitSet;

/**
 * Rectangles in rows, each from left to right in a given order, as many in a row as fit. Linear for every width tried.
 */
public final class Shelf {
    private final int[] order;
    private final double[] width;
    private final double[] height;
    private final double gapX;
    private final double gapY;

    /** The width of the last rows that were filled. */
    public double usedWidth;
    /** The height of the last rows that were filled. */
    public double usedHeight;

    /** Hears where things come to stand. */
    public interface Sink {
        /** Something at a place of the order, in a row. */
        void place(int at, int row, double x, double y);
    }

    /**
     * A shelf.
     *
     * @param order the things, by number
     * @param width their widths, by number
     * @param height their heights, by number
     * @param gapX between two in a row
     * @param gapY between two rows
     */
    public Shelf(int[] order, double[] width, double[] height, double gapX, double gapY) {
        this.order = order;
        this.width = width;
        this.height = height;
        this.gapX = gapX;
        this.gapY = gapY;
    }

    /**
     * Fills rows.
     *
     * @param from the first place in the order
     * @param to the place after the last one
     * @param limit how wide a row may be; one that is wider alone has a row of its own
     * @param begins places where a row begins whatever room is left
     * @param sink hears the places
     */
    public void fill(int from, int to, double limit, BitSet begins, Sink sink) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        int row = 0;
        usedWidth = 0;
        for (int at = from; at < to; at++) {
            int number = order[at];
            boolean full = begins.get(at) || x > 0 && x + width[number] > limit;
            if (full && at > from) {
                y += rowHeight + gapY;
                x = 0;
                rowHeight = 0;
                row++;
            }
            sink.place(at, row, x, y);
            usedWidth = Math.max(usedWidth, x + width[number]);
            rowHeight = Math.max(rowHeight, height[number]);
            x += width[number] + gapX;
        }
        usedHeight = y + rowHeight;
    }

    /** The widest of some. */
    public double widest(int from, int to) {
        double widest = 0;
        for (int at = from; at < to; at++) {
            widest = Math.max(widest, width[order[at]]);
        }
        return widest;
    }

    /** The width of one row of them all. */
    public double oneRow(int from, int to) {
        double sum = -gapX;
        for (int at = from; at < to; at++) {
            sum += width[order[at]] + gapX;
        }
        return sum;
    }
}

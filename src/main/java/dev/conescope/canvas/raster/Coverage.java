package dev.conescope.canvas.raster;

import java.util.Arrays;

/**
 * Finds how much of each pixel a shape covers, from its outline: every line leaves the signed area that it cuts off in
 * the pixels that it crosses, and the sums from left to right are the coverage. Overlapping parts of one direction
 * count once. Exact on the grid of 256ths, wherever the outline is cut off by the edges of what is wanted.
 *
 * <p>Not for several threads. Costs time in proportion to the height of the lines and the pixels covered.
 */
final class Coverage {
    /** Steps of the grid in a pixel. */
    static final int STEPS = 256;

    private static final int SHIFT = 8;
    private static final int WHOLE = STEPS * STEPS * 2;
    private static final int FARTHEST = 1 << 27;

    private int[] sums = new int[0];
    private int[] firsts = new int[0];
    private int[] lasts = new int[0];
    private int stride;
    private int left;
    private int top;
    private int right;
    private int bottom;
    private int firstRow;
    private int lastRow;

    /** Begins a shape of which only the pixels from (x1, y1) up to, and without, (x2, y2) are wanted. */
    void begin(int x1, int y1, int x2, int y2) {
        left = x1;
        top = y1;
        right = x2;
        bottom = y2;
        stride = x2 - x1 + 2;
        int rows = y2 - y1;
        if (sums.length < stride * rows) {
            sums = new int[stride * rows];
        }
        if (firsts.length < rows) {
            firsts = new int[rows];
            lasts = new int[rows];
            Arrays.fill(firsts, Integer.MAX_VALUE);
            Arrays.fill(lasts, -1);
        }
        firstRow = Integer.MAX_VALUE;
        lastRow = -1;
    }

    /** A line of the outline, in steps of the grid. Outlines have to be closed; a line's direction is its sign. */
    void line(long fromX, long fromY, long toX, long toY) {
        int x0 = near(fromX);
        int y0 = near(fromY);
        int x1 = near(toX);
        int y1 = near(toY);
        if (y0 == y1) {
            return;
        }
        if (y0 < y1) {
            descend(x0, y0, x1, y1, 1);
        } else {
            descend(x1, y1, x0, y0, -1);
        }
    }

    private static int near(long position) {
        return (int) Math.clamp(position, -FARTHEST, FARTHEST);
    }

    private void descend(int x0, int y0, int x1, int y1, int sign) {
        int row = Math.max(y0 >> SHIFT, top);
        int end = Math.min((y1 - 1) >> SHIFT, bottom - 1);
        // To the right of a line nothing is wanted, so it changes nothing.
        if (row > end || Math.min(x0, x1) >= right << SHIFT) {
            return;
        }
        double slope = (double) (x1 - x0) / (y1 - y0);
        int least = Math.min(x0, x1);
        int most = Math.max(x0, x1);
        firstRow = Math.min(firstRow, row - top);
        lastRow = Math.max(lastRow, end - top);
        int fromY = Math.max(y0, row << SHIFT);
        int fromX = crossing(x0, fromY - y0, slope, least, most);
        for (; row <= end; row++) {
            int toY = Math.min(y1, (row + 1) << SHIFT);
            int toX = toY == y1 ? x1 : crossing(x0, toY - y0, slope, least, most);
            row(row - top, fromX, fromY, toX, toY, sign);
            fromX = toX;
            fromY = toY;
        }
    }

    private static int crossing(int start, int way, double slope, int least, int most) {
        return Math.clamp(start + (long) Math.floor(way * slope), least, most);
    }

    /** A piece of a line inside one row of pixels. */
    private void row(int row, int x0, int y0, int x1, int y1, int sign) {
        if (x0 <= x1) {
            across(row, x0, x1, y1 - y0, sign);
        } else {
            across(row, x1, x0, y1 - y0, sign);
        }
    }

    /** Within a row only how far a piece descends in each pixel matters, not whether to the left or to the right. */
    private void across(int row, int x0, int x1, int descent, int sign) {
        int column = x0 >> SHIFT;
        int end = x1 >> SHIFT;
        if (column >= right) {
            return;
        }
        if (column == end) {
            put(row, column, descent, (x0 & STEPS - 1) + (x1 & STEPS - 1), sign);
            return;
        }
        double fall = (double) descent / (x1 - x0);
        int done = 0;
        if (column < left) {
            int until = Math.min(x1, left << SHIFT);
            done = until == x1 ? descent : (int) Math.floor((until - x0) * fall);
            put(row, left - 1, done, 0, sign);
            column = left;
        }
        for (; column <= end && column < right; column++) {
            int from = Math.max(x0, column << SHIFT);
            int to = Math.min(x1, (column + 1) << SHIFT);
            int until = to == x1 ? descent : (int) Math.floor((to - x0) * fall);
            put(row, column, until - done, from - (column << SHIFT) + to - (column << SHIFT), sign);
            done = until;
        }
    }

    private void put(int row, int column, int descent, int twiceOffset, int sign) {
        int place = Math.max(0, column - left);
        int offset = column < left ? 0 : twiceOffset;
        int at = row * stride + place;
        sums[at] += sign * descent * (2 * STEPS - offset);
        sums[at + 1] += sign * descent * offset;
        firsts[row] = Math.min(firsts[row], place);
        lasts[row] = Math.max(lasts[row], place + 1);
    }

    /** Ends the shape: paints it in a colour, with so many parts of {@link Pixels#FULL} of its coverage. */
    void paint(Pixels pixels, int rgb, int opacity) {
        for (int row = firstRow; row <= lastRow; row++) {
            int last = Math.min(lasts[row], right - left - 1);
            int base = (row + top) * pixels.width() + left;
            int sum = 0;
            int from = row * stride;
            int place = firsts[row];
            while (place <= last) {
                sum += sums[from + place];
                int coverage = part(sum) * opacity >> 8;
                int run = place + 1;
                while (run <= last && sums[from + run] == 0) {
                    run++;
                }
                if (coverage > 0) {
                    pixels.run(base + place, base + run, rgb, coverage);
                }
                place = run;
            }
            // A shape that goes on beyond the right edge leaves no line there that would end it.
            int rest = lasts[row] < right - left ? part(sum) * opacity >> 8 : 0;
            if (rest > 0) {
                pixels.run(base + last + 1, base + right - left, rgb, rest);
            }
            forget(row);
        }
    }

    /** Ends the shape: its coverage as bytes, row by row, as wide and high as what was wanted. */
    byte[] mask() {
        byte[] mask = new byte[(right - left) * (bottom - top)];
        for (int row = Math.max(0, firstRow); row <= lastRow; row++) {
            int sum = 0;
            for (int place = 0; place < right - left; place++) {
                sum += sums[row * stride + place];
                mask[row * (right - left) + place] = (byte) Math.min(255, part(sum));
            }
            forget(row);
        }
        return mask;
    }

    private void forget(int row) {
        if (lasts[row] >= 0) {
            Arrays.fill(sums, row * stride + firsts[row], row * stride + lasts[row] + 1, 0);
        }
        firsts[row] = Integer.MAX_VALUE;
        lasts[row] = -1;
    }

    private static int part(int sum) {
        return Math.min(Math.abs(sum), WHOLE) >> 9;
    }
}

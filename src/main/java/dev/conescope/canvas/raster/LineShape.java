package dev.conescope.canvas.raster;

import java.util.Arrays;

/**
 * Turns the pieces of an outline into the area that a stroke along them covers: flat ends, and corners that are cut
 * where they would stand out far. Dashes begin where the figure begins.
 */
final class LineShape {
    /** Corners that stand out farther than so many times half the width are cut. */
    private static final double MOST_MITER = 2.5;

    private final Coverage coverage;
    private final long originX;
    private final long originY;

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int count;
    private long[] outX = new long[128];
    private long[] outY = new long[128];
    private int outCount;
    private double left;
    private double top;
    private double right;
    private double bottom;

    /** Tells the coverage; the origin is the scene's, in steps of the grid. */
    LineShape(Coverage coverage, long originX, long originY) {
        this.coverage = coverage;
        this.originX = originX;
        this.originY = originY;
    }

    /** What of the lines is seen: what the pixels' clip shows. */
    void see(Pixels pixels) {
        left = pixels.left() * (double) Coverage.STEPS - originX;
        top = pixels.top() * (double) Coverage.STEPS - originY;
        right = pixels.right() * (double) Coverage.STEPS - originX;
        bottom = pixels.bottom() * (double) Coverage.STEPS - originY;
    }

    /**
     * Tells the area of all figures.
     *
     * @param width the stroke's width in steps of the grid
     * @param dash the length of a dash in steps, or 0 for a solid line
     * @param gap the length of a gap in steps
     */
    void tell(Outline outline, double width, double dash, double gap) {
        for (int figure = 0; figure < outline.figures(); figure++) {
            take(outline, figure);
            if (count < 2) {
                continue;
            }
            boolean closed = outline.closed(figure) && count > 2;
            if (dash > 0) {
                dashes(width / 2, dash, gap, closed);
            } else if (closed) {
                ring(width / 2);
            } else {
                seenStrips(width / 2);
            }
        }
    }

    /** Strips along those pieces that may be seen, each with one more piece at both ends, which decide on corners. */
    private void seenStrips(double half) {
        double margin = half * MOST_MITER + Coverage.STEPS;
        int first = -1;
        for (int i = 0; i + 1 < count; i++) {
            boolean seen = seen(i, margin);
            if (seen && first < 0) {
                first = i;
            } else if (!seen && first >= 0) {
                strip(Math.max(0, first - 1), Math.min(count - 1, i + 1), half);
                first = -1;
            }
        }
        if (first >= 0) {
            strip(Math.max(0, first - 1), count - 1, half);
        }
    }

    private boolean seen(int piece, double margin) {
        return Math.max(xs[piece], xs[piece + 1]) >= left - margin
                && Math.min(xs[piece], xs[piece + 1]) <= right + margin
                && Math.max(ys[piece], ys[piece + 1]) >= top - margin
                && Math.min(ys[piece], ys[piece + 1]) <= bottom + margin;
    }

    private boolean anySeen(double margin) {
        for (int i = 0; i + 1 < count; i++) {
            if (seen(i, margin)) {
                return true;
            }
        }
        return false;
    }

    /** The points of a figure, without those that repeat the one before. */
    private void take(Outline outline, int figure) {
        count = 0;
        for (int i = outline.start(figure); i < outline.end(figure); i++) {
            point(outline.x(i), outline.y(i));
        }
        if (outline.closed(figure) && count > 1 && xs[count - 1] == xs[0] && ys[count - 1] == ys[0]) {
            count--;
        }
    }

    private void point(double x, double y) {
        if (count > 0 && xs[count - 1] == x && ys[count - 1] == y) {
            return;
        }
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
        }
        xs[count] = x;
        ys[count++] = y;
    }

    private void ring(double half) {
        for (int side = -1; side <= 1; side += 2) {
            outCount = 0;
            for (int i = 0; i < count; i++) {
                corner((i + count - 1) % count, i, (i + 1) % count, side * half);
            }
            tell(side > 0);
        }
    }

    private void strip(int first, int last, double half) {
        outCount = 0;
        side(first, last, half, 1);
        side(last, first, half, -1);
        tell(true);
    }

    private void side(int from, int to, double half, int step) {
        end(from, from + step, from, half);
        for (int i = from + step; i != to; i += step) {
            corner(i - step, i, i + step, half);
        }
        end(to - step, to, to, half);
    }

    /** The end of one side of a piece. */
    private void end(int from, int to, int at, double half) {
        double dx = xs[to] - xs[from];
        double dy = ys[to] - ys[from];
        double length = Math.hypot(dx, dy);
        out(xs[at] - dy / length * half, ys[at] + dx / length * half);
    }

    private void corner(int before, int at, int after, double half) {
        double ax = xs[at] - xs[before];
        double ay = ys[at] - ys[before];
        double bx = xs[after] - xs[at];
        double by = ys[after] - ys[at];
        double a = Math.hypot(ax, ay);
        double b = Math.hypot(bx, by);
        double normalX = -(ay / a + by / b);
        double normalY = ax / a + bx / b;
        double square = (normalX * normalX + normalY * normalY) / 2;
        if (2 > MOST_MITER * MOST_MITER * square) {
            out(xs[at] - ay / a * half, ys[at] + ax / a * half);
            out(xs[at] - by / b * half, ys[at] + bx / b * half);
        } else {
            out(xs[at] + normalX * half / square, ys[at] + normalY * half / square);
        }
    }

    private void dashes(double half, double dash, double gap, boolean closed) {
        double[] wholeX = Arrays.copyOf(xs, count + 1);
        double[] wholeY = Arrays.copyOf(ys, count + 1);
        wholeX[count] = xs[0];
        wholeY[count] = ys[0];
        int pieces = closed ? count : count - 1;
        boolean drawing = true;
        double left = dash;
        count = 0;
        point(wholeX[0], wholeY[0]);
        for (int i = 0; i < pieces; i++) {
            double length = Math.hypot(wholeX[i + 1] - wholeX[i], wholeY[i + 1] - wholeY[i]);
            double done = 0;
            while (length - done > left) {
                done += left;
                double t = done / length;
                double x = wholeX[i] + (wholeX[i + 1] - wholeX[i]) * t;
                double y = wholeY[i] + (wholeY[i + 1] - wholeY[i]) * t;
                turn(drawing, x, y, half);
                drawing = !drawing;
                left = drawing ? dash : gap;
            }
            left -= length - done;
            if (drawing) {
                point(wholeX[i + 1], wholeY[i + 1]);
            }
        }
        if (drawing && count > 1) {
            strip(0, count - 1, half);
        }
    }

    /** A dash ends here, or begins. */
    private void turn(boolean ends, double x, double y, double half) {
        if (ends) {
            point(x, y);
            if (count > 1 && anySeen(half * MOST_MITER + Coverage.STEPS)) {
                strip(0, count - 1, half);
            }
        }
        count = 0;
        point(x, y);
    }

    private void out(double x, double y) {
        if (outCount == outX.length) {
            outX = Arrays.copyOf(outX, 2 * outCount);
            outY = Arrays.copyOf(outY, 2 * outCount);
        }
        outX[outCount] = Math.round(x);
        outY[outCount++] = Math.round(y);
    }

    private void tell(boolean forwards) {
        for (int i = 0; i < outCount; i++) {
            int from = forwards ? i : (i + 1) % outCount;
            int to = forwards ? (i + 1) % outCount : i;
            coverage.line(outX[from] + originX, outY[from] + originY, outX[to] + originX, outY[to] + originY);
        }
    }
}

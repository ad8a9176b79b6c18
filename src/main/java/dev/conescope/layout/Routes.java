package dev.conescope.layout;

import java.util.Arrays;

/**
 * The points that lines go through, by number of the line, in flat arrays. A line runs from its dependency's box to its
 * dependent's; between two points it may run anywhere inside the rectangle that they span, for no other box stands
 * there. The one exception is a line that closes a circle: it runs back, and may touch what it passes on its way to the
 * lane that leads it there. Immutable.
 */
public final class Routes {
    private final int[] starts;
    private final double[] points;

    private Routes(int[] starts, double[] points) {
        this.starts = starts;
        this.points = points;
    }

    /** Collects lines in their order. */
    public static Builder builder(int lines) {
        return new Builder(lines);
    }

    /** How many lines there are. */
    public int size() {
        return starts.length - 1;
    }

    /** How many points a line has, at least two. */
    public int points(int line) {
        return (starts[line + 1] - starts[line]) / 2;
    }

    /** Where a point is, horizontally. */
    public double x(int line, int point) {
        return points[starts[line] + 2 * point];
    }

    /** Where a point is, vertically. */
    public double y(int line, int point) {
        return points[starts[line] + 2 * point + 1];
    }

    /** Where the last point is, horizontally: at the left side of the dependent's box. */
    public double endX(int line) {
        return points[starts[line + 1] - 2];
    }

    /** Where the last point is, vertically. */
    public double endY(int line) {
        return points[starts[line + 1] - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Routes that && Arrays.equals(starts, that.starts) && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(points);
    }

    /** Takes the points of one line after the other. */
    public static final class Builder {
        private final int[] starts;
        private double[] points;
        private int used;
        private int line;

        private Builder(int lines) {
            starts = new int[lines + 1];
            points = new double[Math.max(16, lines * 8)];
        }

        /** The next point of the line. */
        public void point(double x, double y) {
            if (used + 2 > points.length) {
                points = Arrays.copyOf(points, points.length * 2);
            }
            points[used++] = x;
            points[used++] = y;
        }

        /** Ends the line; the next point begins another one. */
        public void endLine() {
            starts[++line] = used;
        }

        /** The lines, when all have been ended. */
        public Routes build() {
            if (line != starts.length - 1) {
                throw new IllegalStateException((starts.length - 1 - line) + " lines are missing");
            }
            return new Routes(starts, Arrays.copyOf(points, used));
        }
    }
}

package dev.conescope.scene.draw;

import java.util.Arrays;

/**
 * An immutable path of lines and cubic curves, kept in flat arrays because every frame walks through thousands of them,
 * and in few bytes because a picture may have hundreds of thousands.
 */
public final class ScenePath {
    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    /** Two points that differ less than this in height are joined by a straight line where a path flows. */
    public static final double LEVEL = 0.01;

    private static final byte[] NO_KINDS = {};
    private static final double[] NO_POINTS = {};
    private static final float[] NO_STOPS = {};

    /** A path of nothing. */
    public static final ScenePath EMPTY = new ScenePath(NO_KINDS, NO_POINTS, NO_STOPS);

    private final byte[] kinds;
    private final double[] points;
    /** What a path that flows runs through; everything else follows from it. */
    private final float[] stops;

    private ScenePath(byte[] kinds, double[] points, float[] stops) {
        this.kinds = kinds;
        this.points = points;
        this.stops = stops;
    }

    /** Receives a path's segments in order. */
    public interface Visitor {
        /** Starts a new figure at the point. */
        void move(double x, double y);

        /** A straight line to the point. */
        void line(double x, double y);

        /** A cubic curve with two control points to the point (x, y). */
        void curve(double x1, double y1, double x2, double y2, double x, double y);

        /** Closes the figure. */
        void close();
    }

    /** Starts a path. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A path that runs rightwards through points and is horizontal in each of them.
     *
     * @param stops at least two, each as x and y; no x less than the one before; kept, so never to be changed again
     */
    public static ScenePath flowing(float[] stops) {
        return new ScenePath(NO_KINDS, NO_POINTS, stops);
    }

    /** Tells the segments of a path that flows through a part of an array. */
    static void flow(float[] stops, int from, int to, Visitor visitor) {
        visitor.move(stops[from], stops[from + 1]);
        for (int i = from + 2; i < to; i += 2) {
            if (Math.abs(stops[i + 1] - stops[i - 1]) < LEVEL) {
                visitor.line(stops[i], stops[i + 1]);
            } else {
                double middle = ((double) stops[i - 2] + stops[i]) / 2;
                visitor.curve(middle, stops[i - 1], middle, stops[i + 1], stops[i], stops[i + 1]);
            }
        }
    }

    /** What a path that flows runs through; nothing for another one. Never to be changed. */
    float[] stops() {
        return stops;
    }

    /** Tells the segments in order. */
    public void visit(Visitor visitor) {
        if (stops.length > 0) {
            flow(stops, 0, stops.length, visitor);
            return;
        }
        int at = 0;
        for (byte kind : kinds) {
            switch (kind) {
                case MOVE -> visitor.move(points[at++], points[at++]);
                case LINE -> visitor.line(points[at++], points[at++]);
                case CURVE -> {
                    visitor.curve(
                            points[at], points[at + 1], points[at + 2], points[at + 3], points[at + 4], points[at + 5]);
                    at += 6;
                }
                default -> visitor.close();
            }
        }
    }

    /** Where the path begins, horizontally; 0 for an empty path. */
    public double startX() {
        return coordinate(0);
    }

    /** Where the path begins, vertically; 0 for an empty path. */
    public double startY() {
        return coordinate(1);
    }

    private double coordinate(int at) {
        if (stops.length > 0) {
            return stops[at];
        }
        return points.length == 0 ? 0 : points[at];
    }

    /** The smallest box that holds every point and control point; empty for an empty path. */
    public Box bounds() {
        if (stops.length > 0) {
            return bounds(stops, 0, stops.length);
        }
        if (points.length == 0) {
            return Box.EMPTY;
        }
        double left = points[0];
        double right = left;
        double top = points[1];
        double bottom = top;
        for (int i = 2; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /**
     * The same of a path that flows through a part of an array: rightwards, and never higher or lower than its stops.
     */
    static Box bounds(float[] stops, int from, int to) {
        float top = stops[from + 1];
        float bottom = top;
        for (int i = from + 3; i < to; i += 2) {
            top = Math.min(top, stops[i]);
            bottom = Math.max(bottom, stops[i]);
        }
        double left = stops[from];
        return new Box(left, top, stops[to - 2] - left, (double) bottom - top);
    }

    /** The same path, scaled from the origin and then moved. */
    public ScenePath transform(double scale, double dx, double dy) {
        double[] moved = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            moved[i] = points[i] * scale + dx;
            moved[i + 1] = points[i + 1] * scale + dy;
        }
        float[] movedStops = new float[stops.length];
        for (int i = 0; i < stops.length; i += 2) {
            movedStops[i] = (float) (stops[i] * scale + dx);
            movedStops[i + 1] = (float) (stops[i + 1] * scale + dy);
        }
        return new ScenePath(kinds, moved, movedStops);
    }

    /** Collects the segments of a path. */
    public static final class Builder implements Visitor {
        private byte[] kinds = new byte[4];
        private double[] points = new double[16];
        private int kindCount;
        private int pointCount;

        private Builder() {}

        @Override
        public void move(double x, double y) {
            add(MOVE, x, y);
        }

        @Override
        public void line(double x, double y) {
            add(LINE, x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            add(CURVE, x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            add(CLOSE);
        }

        /** The path as collected so far. */
        public ScenePath build() {
            return new ScenePath(Arrays.copyOf(kinds, kindCount), Arrays.copyOf(points, pointCount), NO_STOPS);
        }

        private void add(byte kind, double... coordinates) {
            if (kindCount == kinds.length) {
                kinds = Arrays.copyOf(kinds, kindCount * 2);
            }
            kinds[kindCount++] = kind;
            if (pointCount + coordinates.length > points.length) {
                points = Arrays.copyOf(points, points.length * 2);
            }
            System.arraycopy(coordinates, 0, points, pointCount, coordinates.length);
            pointCount += coordinates.length;
        }
    }
}

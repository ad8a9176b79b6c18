package dev.conescope.canvas.raster;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.edge.EdgeLines;
import java.util.Arrays;

/**
 * A path as straight pieces on the grid, still without its place in the picture. One object serves many paths after one
 * another, so that a frame makes no garbage of them.
 */
public final class Outline implements ScenePath.Visitor {
    /** How far a curve and its pieces may be apart, in pixels. */
    private static final double TOLERANCE = 0.08;

    private static final int MOST_PIECES = 48;
    private static final Box EVERYWHERE = new Box(-1e12, -1e12, 2e12, 2e12);

    private long[] xs = new long[64];
    private long[] ys = new long[64];
    private int points;
    private int[] starts = new int[8];
    private boolean[] closed = new boolean[8];
    private int figures;
    private double scale = 1;
    private Box seen = EVERYWHERE;
    private double penX;
    private double penY;

    /** Takes another path in place of the one before, so many pixels a scene unit. */
    public Outline of(ScenePath path, double pixelsPerUnit) {
        return of(path, pixelsPerUnit, EVERYWHERE);
    }

    /** The same of one of many lines. */
    public Outline of(EdgeLines lines, int line, double pixelsPerUnit) {
        begin(pixelsPerUnit);
        lines.visit(line, this);
        return this;
    }

    /**
     * The same of a path of which only a part is seen: elsewhere curves are straight but for their ends, which leaves
     * what is seen as it is.
     */
    public Outline of(ScenePath path, double pixelsPerUnit, Box part) {
        begin(pixelsPerUnit);
        seen = part;
        path.visit(this);
        seen = EVERYWHERE;
        return this;
    }

    /** Begins an outline that is told piece by piece. */
    public void begin(double pixelsPerUnit) {
        scale = pixelsPerUnit;
        points = 0;
        figures = 0;
    }

    int figures() {
        return figures;
    }

    /** The first point of a figure. */
    int start(int figure) {
        return starts[figure];
    }

    /** The point after the last one of a figure. */
    int end(int figure) {
        return figure + 1 < figures ? starts[figure + 1] : points;
    }

    boolean closed(int figure) {
        return closed[figure];
    }

    long x(int point) {
        return xs[point];
    }

    long y(int point) {
        return ys[point];
    }

    @Override
    public void move(double x, double y) {
        if (figures == starts.length) {
            starts = Arrays.copyOf(starts, 2 * figures);
            closed = Arrays.copyOf(closed, 2 * figures);
        }
        starts[figures] = points;
        closed[figures++] = false;
        add(x, y);
    }

    @Override
    public void line(double x, double y) {
        add(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        double fromX = penX;
        double fromY = penY;
        double bend = Math.max(
                Math.max(Math.abs(fromX - 2 * x1 + x2), Math.abs(x1 - 2 * x2 + x)),
                Math.max(Math.abs(fromY - 2 * y1 + y2), Math.abs(y1 - 2 * y2 + y)));
        int pieces = Math.clamp((long) Math.ceil(Math.sqrt(0.75 * bend * scale / TOLERANCE)), 1, MOST_PIECES);
        int step = pieces > 3 && hidden(fromX, fromY, x1, y1, x2, y2, x, y) ? pieces - 2 : 1;
        for (int i = 1; i < pieces; i += step) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            add(a * fromX + b * x1 + c * x2 + d * x, a * fromY + b * y1 + c * y2 + d * y);
        }
        add(x, y);
    }

    private boolean hidden(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        return Math.max(Math.max(ax, bx), Math.max(cx, dx)) < seen.x()
                || Math.min(Math.min(ax, bx), Math.min(cx, dx)) > seen.right()
                || Math.max(Math.max(ay, by), Math.max(cy, dy)) < seen.y()
                || Math.min(Math.min(ay, by), Math.min(cy, dy)) > seen.bottom();
    }

    @Override
    public void close() {
        closed[figures - 1] = true;
    }

    private void add(double x, double y) {
        penX = x;
        penY = y;
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, 2 * points);
            ys = Arrays.copyOf(ys, 2 * points);
        }
        xs[points] = Math.round(x * scale * Coverage.STEPS);
        ys[points++] = Math.round(y * scale * Coverage.STEPS);
    }
}

package dev.conescope.canvas.space;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds which of many lines pass through an area, by a grid of cells: a line is kept in the cells that it runs through,
 * not in all those of the box around it, which for a long line would be most of them. Immutable. Building takes time
 * and room in proportion to the lines' lengths.
 */
public final class LineIndex {
    /** Lines of which so much is in an area may be thicker, or have arrowheads: they are found from so far away. */
    private static final double REACH = 12;

    private static final double CELL = 400;
    private static final int MAX_CELLS_A_SIDE = 128;

    private final int count;
    private final Box bounds;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] members;

    /** The lines' paths by their places. */
    public interface Paths {
        /** Tells the segments of a path in order. */
        void visit(int place, ScenePath.Visitor visitor);
    }

    /**
     * Indexes so many lines; answers are their places.
     *
     * @param bounds a box that holds all of them; what stands out is found at its edge
     */
    public LineIndex(int count, Paths paths, Box bounds) {
        this.count = count;
        this.bounds = bounds;
        this.columns = cells(bounds.width());
        this.rows = cells(bounds.height());
        this.starts = new int[columns * rows + 1];
        var counting = new Walk();
        for (int i = 0; i < count; i++) {
            counting.walk(i, paths);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.members = new int[starts[columns * rows]];
        var filling = new Walk(starts.clone());
        for (int i = 0; i < count; i++) {
            filling.walk(i, paths);
        }
    }

    /** The places of all lines that may pass through the area, in ascending order; those that do are among them. */
    public int[] in(Box area) {
        if (count == 0) {
            return new int[0];
        }
        var found = new BitSet(count);
        int right = column(area.right());
        int bottom = row(area.bottom());
        for (int row = row(area.y()); row <= bottom; row++) {
            for (int column = column(area.x()); column <= right; column++) {
                int cell = row * columns + column;
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    found.set(members[i]);
                }
            }
        }
        return found.stream().toArray();
    }

    private int column(double x) {
        return place(x - bounds.x(), bounds.width(), columns);
    }

    private int row(double y) {
        return place(y - bounds.y(), bounds.height(), rows);
    }

    private static int place(double offset, double extent, int cells) {
        return extent == 0 ? 0 : Math.clamp((long) Math.floor(offset / extent * cells), 0, cells - 1);
    }

    private static int cells(double extent) {
        return Math.clamp((long) (extent / CELL), 1, MAX_CELLS_A_SIDE);
    }

    /** Goes along lines and counts in each cell, or notes there, those that come through. */
    private final class Walk implements ScenePath.Visitor {
        private static final int MOST_PIECES = 256;

        private final int[] seen = new int[columns * rows];
        private final int[] next;
        private final double piece = Math.min(bounds.width() / columns, bounds.height() / rows) + 1;
        private int line;
        private double x;
        private double y;

        /** Counts. */
        Walk() {
            this.next = new int[0];
        }

        /** Notes; the argument says where each cell's list begins. */
        Walk(int[] next) {
            this.next = next;
        }

        void walk(int place, Paths paths) {
            line = place;
            paths.visit(place, this);
        }

        @Override
        public void move(double toX, double toY) {
            x = toX;
            y = toY;
        }

        @Override
        public void line(double toX, double toY) {
            curve(x, y, toX, toY, toX, toY);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            double fromX = x;
            double fromY = y;
            double bend = Math.max(
                    Math.max(Math.abs(fromX - 2 * x1 + x2), Math.abs(x1 - 2 * x2 + toX)),
                    Math.max(Math.abs(fromY - 2 * y1 + y2), Math.abs(y1 - 2 * y2 + toY)));
            double length = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) + bend;
            int pieces = Math.clamp((long) Math.ceil(2 * length / piece), 1, MOST_PIECES);
            double margin = REACH + bend / pieces / pieces;
            for (int i = 1; i <= pieces; i++) {
                double t = (double) i / pieces;
                double s = 1 - t;
                double nextX = s * s * s * fromX + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX;
                double nextY = s * s * s * fromY + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY;
                cover(nextX, nextY, margin);
                move(nextX, nextY);
            }
        }

        @Override
        public void close() {}

        private void cover(double toX, double toY, double margin) {
            int right = column(Math.max(x, toX) + margin);
            int bottom = row(Math.max(y, toY) + margin);
            for (int row = row(Math.min(y, toY) - margin); row <= bottom; row++) {
                for (int column = column(Math.min(x, toX) - margin); column <= right; column++) {
                    meet(row * columns + column);
                }
            }
        }

        private void meet(int cell) {
            if (seen[cell] == line + 1) {
                return;
            }
            seen[cell] = line + 1;
            if (next.length == 0) {
                starts[cell + 1]++;
            } else {
                members[next[cell]++] = line;
            }
        }
    }
}

package dev.conescope.canvas.space;

import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the line near a point. Curves are cut into short straight pieces, which are kept in a grid of cells. Immutable.
 * Building is linear in the pieces and the cells that they cross; a question looks at the cells around the point only.
 */
public final class LinePicker {
    private static final int PIECES = 12;
    private static final double CELL = 160;
    private static final int MAX_CELLS_A_SIDE = 400;

    private final Pieces pieces = new Pieces();
    private final Box bounds;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] members;

    /** Indexes the lines; answers are places in this list. */
    public LinePicker(List<EdgeLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            pieces.line = i;
            lines.get(i).path().visit(pieces);
        }
        bounds = pieces.bounds();
        columns = Math.clamp((long) (bounds.width() / CELL), 1, MAX_CELLS_A_SIDE);
        rows = Math.clamp((long) (bounds.height() / CELL), 1, MAX_CELLS_A_SIDE);
        starts = new int[columns * rows + 1];
        for (int piece = 0; piece < pieces.size; piece++) {
            forEachCell(piece, cell -> starts[cell + 1]++);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        members = new int[starts[columns * rows]];
        int[] next = starts.clone();
        for (int piece = 0; piece < pieces.size; piece++) {
            int place = piece;
            forEachCell(piece, cell -> members[next[cell]++] = place);
        }
    }

    /** The nearest line within a distance of the point; -1 for none. Of equally near ones the last, painted on top. */
    public int nearest(double x, double y, double distance) {
        int found = -1;
        double best = distance;
        int right = column(x + distance);
        int bottom = row(y + distance);
        for (int row = row(y - distance); row <= bottom; row++) {
            for (int column = column(x - distance); column <= right; column++) {
                int cell = row * columns + column;
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    double away = pieces.distance(members[i], x, y);
                    if (away < best || away == best && pieces.lines[members[i]] > found) {
                        best = away;
                        found = pieces.lines[members[i]];
                    }
                }
            }
        }
        return found;
    }

    private void forEachCell(int piece, IntConsumer action) {
        int left = column(Math.min(pieces.at(piece, 0), pieces.at(piece, 2)));
        int right = column(Math.max(pieces.at(piece, 0), pieces.at(piece, 2)));
        int top = row(Math.min(pieces.at(piece, 1), pieces.at(piece, 3)));
        int bottom = row(Math.max(pieces.at(piece, 1), pieces.at(piece, 3)));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    private int column(double x) {
        return cell(x - bounds.x(), bounds.width(), columns);
    }

    private int row(double y) {
        return cell(y - bounds.y(), bounds.height(), rows);
    }

    private static int cell(double offset, double extent, int cells) {
        return extent == 0 ? 0 : Math.clamp((long) (offset / extent * cells), 0, cells - 1);
    }

    /** The straight pieces of all lines: x1, y1, x2, y2 each. */
    private static final class Pieces implements ScenePath.Visitor {
        private float[] points = new float[1024];
        private int[] lines = new int[256];
        private int size;
        private int line;
        private double x;
        private double y;

        double at(int piece, int part) {
            return points[4 * piece + part];
        }

        Box bounds() {
            if (size == 0) {
                return Box.EMPTY;
            }
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = 0; i < 2 * size; i++) {
                left = Math.min(left, points[2 * i]);
                right = Math.max(right, points[2 * i]);
                top = Math.min(top, points[2 * i + 1]);
                bottom = Math.max(bottom, points[2 * i + 1]);
            }
            return new Box(left, top, right - left, bottom - top);
        }

        double distance(int piece, double px, double py) {
            double x1 = at(piece, 0);
            double y1 = at(piece, 1);
            double dx = at(piece, 2) - x1;
            double dy = at(piece, 3) - y1;
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : Math.clamp(((px - x1) * dx + (py - y1) * dy) / square, 0, 1);
            return Math.hypot(px - x1 - along * dx, py - y1 - along * dy);
        }

        @Override
        public void move(double toX, double toY) {
            x = toX;
            y = toY;
        }

        @Override
        public void line(double toX, double toY) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, 2 * size);
                points = Arrays.copyOf(points, 8 * size);
            }
            lines[size] = line;
            points[4 * size] = (float) x;
            points[4 * size + 1] = (float) y;
            points[4 * size + 2] = (float) toX;
            points[4 * size + 3] = (float) toY;
            size++;
            move(toX, toY);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            double fromX = x;
            double fromY = y;
            for (int i = 1; i <= PIECES; i++) {
                double t = (double) i / PIECES;
                double s = 1 - t;
                line(
                        s * s * s * fromX + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX,
                        s * s * s * fromY + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY);
            }
        }

        @Override
        public void close() {}
    }
}

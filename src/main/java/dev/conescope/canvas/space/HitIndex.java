package dev.conescope.canvas.space;

import dev.conescope.scene.draw.Box;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds which of many boxes lie at a point, by a grid of cells. Immutable. Takes linear time and room to build for
 * boxes that are small against the whole, and a question about a point looks at one cell only.
 */
public final class HitIndex {
    private static final double CELL = 200;
    private static final int MAX_CELLS_A_SIDE = 200;

    private final int count;
    private final IntFunction<Box> boxes;
    private final Box bounds;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] members;

    /** Indexes the boxes; answers are places in this list. */
    public HitIndex(List<Box> boxes) {
        this(boxes.size(), List.copyOf(boxes)::get);
    }

    /**
     * Indexes so many boxes, which stay where they are: nothing of them is copied.
     *
     * @param boxes the box at a place; always the same one
     */
    public HitIndex(int count, IntFunction<Box> boxes) {
        this.count = count;
        this.boxes = boxes;
        this.bounds = bounds();
        this.columns = cells(bounds.width());
        this.rows = cells(bounds.height());
        this.starts = new int[columns * rows + 1];
        for (int i = 0; i < count; i++) {
            forEachCell(boxes.apply(i), cell -> starts[cell + 1]++);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.members = new int[starts[columns * rows]];
        int[] next = starts.clone();
        for (int i = 0; i < count; i++) {
            int place = i;
            forEachCell(boxes.apply(i), cell -> members[next[cell]++] = place);
        }
    }

    private Box bounds() {
        if (count == 0) {
            return Box.EMPTY;
        }
        Box all = boxes.apply(0);
        for (int i = 1; i < count; i++) {
            all = all.union(boxes.apply(i));
        }
        return all;
    }

    /** The last box in the list that contains the point, which is the one painted on top; -1 for none. */
    public int at(double x, double y) {
        if (count == 0 || !bounds.contains(x, y)) {
            return -1;
        }
        int cell = row(y) * columns + column(x);
        for (int i = starts[cell + 1] - 1; i >= starts[cell]; i--) {
            if (boxes.apply(members[i]).contains(x, y)) {
                return members[i];
            }
        }
        return -1;
    }

    /** The places of all boxes that share a point with the area, in ascending order. */
    public int[] in(Box area) {
        if (count == 0 || !bounds.intersects(area)) {
            return new int[0];
        }
        if (area.contains(bounds.x(), bounds.y()) && area.contains(bounds.right(), bounds.bottom())) {
            return IntStream.range(0, count).toArray();
        }
        var found = new BitSet(count);
        int left = column(area.x());
        int right = column(area.right());
        int top = row(area.y());
        int bottom = row(area.bottom());
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                boolean inside = row > top && row < bottom && column > left && column < right;
                add(row * columns + column, inside, area, found);
            }
        }
        return places(found);
    }

    /** What is in a cell that lies inside the area shares a point with it without a look at its box. */
    private void add(int cell, boolean inside, Box area, BitSet found) {
        for (int i = starts[cell]; i < starts[cell + 1]; i++) {
            if (inside || boxes.apply(members[i]).intersects(area)) {
                found.set(members[i]);
            }
        }
    }

    private static int[] places(BitSet found) {
        int[] places = new int[found.cardinality()];
        int at = -1;
        for (int i = 0; i < places.length; i++) {
            at = found.nextSetBit(at + 1);
            places[i] = at;
        }
        return places;
    }

    private void forEachCell(Box box, IntConsumer action) {
        int right = column(box.right());
        int bottom = row(box.bottom());
        for (int row = row(box.y()); row <= bottom; row++) {
            for (int column = column(box.x()); column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    private int column(double x) {
        return place(x - bounds.x(), bounds.width(), columns);
    }

    private int row(double y) {
        return place(y - bounds.y(), bounds.height(), rows);
    }

    private static int place(double offset, double extent, int cells) {
        return extent == 0 ? 0 : Math.clamp((long) (offset / extent * cells), 0, cells - 1);
    }

    private static int cells(double extent) {
        return Math.clamp((long) (extent / CELL), 1, MAX_CELLS_A_SIDE);
    }
}

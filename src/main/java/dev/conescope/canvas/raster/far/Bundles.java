package dev.conescope.canvas.raster.far;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.edge.EdgeLines;
import java.util.Arrays;

/**
 * Lines that begin and end near each other, drawn as one: from far away they cannot be told apart. What begins and ends
 * in one place is left out, for it would be shorter than can be seen. Immutable.
 */
final class Bundles {
    private static final int NOBODY = -1;

    private final EdgeLines lines;
    private final int[] first;
    private final int[] count;
    private final int size;
    private final float[] bounds;

    private Bundles(EdgeLines lines, int[] first, int[] count, int size) {
        this.lines = lines;
        this.first = Arrays.copyOf(first, size);
        this.count = Arrays.copyOf(count, size);
        this.size = size;
        this.bounds = new float[4 * size];
        for (int i = 0; i < size; i++) {
            Box box = lines.bounds(this.first[i]);
            bounds[4 * i] = (float) box.x();
            bounds[4 * i + 1] = (float) box.y();
            bounds[4 * i + 2] = (float) box.right();
            bounds[4 * i + 3] = (float) box.bottom();
        }
    }

    /**
     * Bundles lines so that there are not too many of them, nor too long ones altogether.
     *
     * @param lines all lines of a diagram
     * @param places which of them
     * @param near how far apart the ends of lines in one bundle may be at least, in scene units
     * @param most how many bundles there may be
     * @param longest how long all bundles may be together, in scene units
     */
    static Bundles of(EdgeLines lines, int[] places, double near, int most, double longest) {
        double cell = near;
        var draft = new Draft(lines, places);
        draft.bundle(cell);
        while (draft.size > most || draft.length() > longest) {
            // Twice as far is seldom enough where there are ten times too many.
            cell *= Math.max(2, Math.sqrt(Math.max((double) draft.size / most, draft.length() / longest) / 2));
            draft.bundle(cell);
        }
        return new Bundles(lines, draft.first, draft.count, draft.size);
    }

    /** Bundles in the making: what has been put together stays together when less is told apart. */
    private static final class Draft {
        private final EdgeLines lines;
        private int[] first;
        private int[] count;
        private int size;

        Draft(EdgeLines lines, int[] places) {
            this.lines = lines;
            first = places.clone();
            count = new int[places.length];
            size = places.length;
            for (int i = 0; i < size; i++) {
                count[i] = (int) Math.min(lines.count(first[i]), 1 << 16);
            }
        }

        void bundle(double cell) {
            int slots = Integer.highestOneBit(Math.max(8, size)) * 4;
            int[] table = new int[slots];
            Arrays.fill(table, NOBODY);
            long[] keys = new long[size];
            int made = 0;
            for (int i = 0; i < size; i++) {
                int line = first[i];
                long from = cell(lines.startX(line), lines.startY(line), cell);
                long to = cell(lines.tipX(line), lines.tipY(line), cell);
                if (from == to) {
                    continue;
                }
                long key = from << 32 | to;
                int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & slots - 1;
                while (table[slot] != NOBODY && keys[table[slot]] != key) {
                    slot = slot + 1 & slots - 1;
                }
                int bundle = table[slot];
                if (bundle == NOBODY) {
                    table[slot] = made;
                    keys[made] = key;
                    first[made] = first[i];
                    count[made++] = count[i];
                } else {
                    count[bundle] += count[i];
                }
            }
            size = made;
        }

        double length() {
            double length = 0;
            for (int i = 0; i < size; i++) {
                int line = first[i];
                length += Math.abs(lines.tipX(line) - lines.startX(line))
                        + Math.abs(lines.tipY(line) - lines.startY(line));
            }
            return length;
        }
    }

    /** The cell of a point; 16 bits each way are enough where a cell is a few pixels. */
    private static long cell(double x, double y, double cell) {
        return ((long) (x / cell) & 0xFFFF) << 16 | (long) (y / cell) & 0xFFFF;
    }

    int size() {
        return size;
    }

    /** The place of the line that stands for the bundle. */
    int line(int bundle) {
        return first[bundle];
    }

    /** How many edges run in it. */
    int count(int bundle) {
        return count[bundle];
    }

    /** Whether the bundle may have something in an area. */
    boolean touches(int bundle, Box area) {
        return bounds[4 * bundle] <= area.right()
                && bounds[4 * bundle + 2] >= area.x()
                && bounds[4 * bundle + 1] <= area.bottom()
                && bounds[4 * bundle + 3] >= area.y();
    }
}

package dev.conescope.layout.tier;

import dev.conescope.layout.EarlierRows;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Sizes;
import dev.conescope.layout.tier.block.Block;
import dev.conescope.layout.tier.block.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets blocks that have nothing to do with each other in rows, the tallest ones first, or where they stood before, and
 * single units in a grid that fits what is left beside or below.
 */
final class Packing {
    private static final int WIDTHS_TRIED = 24;
    private static final int GRIDS_TRIED = 12;
    private static final int MANY_BLOCKS = 2000;

    private static final BitSet NOWHERE = new BitSet();

    private final double aspect;

    Packing(double aspect) {
        this.aspect = aspect;
    }

    private double badness(double width, double height) {
        return Math.max(width / aspect, height);
    }

    /**
     * Gives blocks their places in what holds them.
     *
     * @param blocks the blocks
     * @param earlier where each stood
     * @return how wide they all are; each knows its place
     */
    double pack(List<Block> blocks, @Nullable Place[] earlier) {
        if (blocks.isEmpty()) {
            return 0;
        }
        double[] width = blocks.stream().mapToDouble(block -> block.width).toArray();
        double[] height = blocks.stream().mapToDouble(block -> block.height).toArray();
        boolean kept = Arrays.stream(earlier).filter(place -> place != null).count() * 2 > blocks.size();
        int[] order = kept ? new int[0] : byHeight(height);
        BitSet begins = NOWHERE;
        if (kept) {
            int[] all = new int[blocks.size()];
            Arrays.setAll(all, i -> i);
            var rows = new EarlierRows(all, earlier);
            order = rows.order;
            begins = rows.begins;
        }
        int[] chosen = order;
        var shelf = new Shelf(order, width, height, Sizes.PART_GAP, Sizes.PART_GAP);
        double limit = bestLimit(shelf, order.length);
        shelf.fill(0, order.length, kept ? Double.MAX_VALUE : limit, begins, (at, row, x, y) -> {
            blocks.get(chosen[at]).left = x;
            blocks.get(chosen[at]).top = y;
        });
        return shelf.usedWidth;
    }

    private static int[] byHeight(double[] height) {
        long[] keys = new long[height.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) -Math.round(height[i]) << 32 | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private double bestLimit(Shelf shelf, int count) {
        double widest = shelf.widest(0, count);
        double all = shelf.oneRow(0, count);
        double best = widest;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < WIDTHS_TRIED; i++) {
            double limit = widest * Math.pow(all / widest, i / (WIDTHS_TRIED - 1.0)) + 0.5;
            shelf.fill(0, count, limit, NOWHERE, (at, row, x, y) -> {});
            if (badness(shelf.usedWidth, shelf.usedHeight) < least) {
                least = badness(shelf.usedWidth, shelf.usedHeight);
                best = limit;
            }
        }
        return best;
    }

    /**
     * A grid of single units that makes a good whole with the blocks around it.
     *
     * @param units the units
     * @param geometry their sizes
     * @param blocks what else is to be packed
     */
    Block grid(int[] units, Geometry geometry, List<Block> blocks) {
        double[] width = Arrays.stream(units).mapToDouble(geometry::width).toArray();
        double[] height = Arrays.stream(units).mapToDouble(geometry::height).toArray();
        double cell = Arrays.stream(width).max().orElse(0);
        if (cell * units.length < 1.35 * Arrays.stream(width).sum()) {
            Arrays.fill(width, cell);
        }
        int[] order = new int[units.length];
        Arrays.setAll(order, i -> i);
        var shelf = new Shelf(order, width, height, Sizes.ROW_GAP, Sizes.ROW_GAP);
        var block = new Block(units);
        double limit = blocks.isEmpty() || blocks.size() > MANY_BLOCKS
                ? bestLimit(shelf, units.length)
                : bestBeside(shelf, units.length, block, blocks);
        shelf.fill(0, units.length, limit, NOWHERE, (at, row, x, y) -> {
            block.x[at] = x;
            block.y[at] = y;
        });
        block.width = shelf.usedWidth;
        block.height = shelf.usedHeight;
        return block;
    }

    private double bestBeside(Shelf grid, int count, Block block, List<Block> blocks) {
        var all = new ArrayList<>(blocks);
        all.add(block);
        double widest = grid.widest(0, count);
        double oneRow = grid.oneRow(0, count);
        double best = widest;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < GRIDS_TRIED; i++) {
            double limit = widest * Math.pow(oneRow / widest, i / (GRIDS_TRIED - 1.0)) + 0.5;
            grid.fill(0, count, limit, NOWHERE, (at, row, x, y) -> {});
            block.width = grid.usedWidth;
            block.height = grid.usedHeight;
            double width = pack(all, new Place[all.size()]);
            double height =
                    all.stream().mapToDouble(one -> one.top + one.height).max().orElse(0);
            if (badness(width, height) < least) {
                least = badness(width, height);
                best = limit;
            }
        }
        return best;
    }
}

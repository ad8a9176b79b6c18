package dev.conescope.layout.tier.block;

import dev.conescope.layout.Sizes;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Sets the tiers of a graph beside each other. One that would make the whole taller than a window wraps into several
 * rows; how tall the whole becomes is tried out.
 */
final class Wrapping {
    private static final double ROW_GAP_OF_FRAMES = Sizes.ROW_GAP + 8;
    private static final double ALIKE = 1.35;
    /** What is less than the tallest by this factor stands in rows of its own. */
    private static final double LOW = 2;

    private static final int HEIGHTS_TRIED = 24;
    private static final double AVENUE_A_HEIGHT = 0.012;
    private static final double WIDEST_AVENUE = 150;

    private final TierGraph graph;
    private final Ordering ordering;
    private final double aspect;
    private final double rowGap;
    private final double[] cells;
    /** Places in the order where a row ends for the sake of its height. */
    private final BitSet breaks = new BitSet();

    private final Shelf shelf;
    private final Options[] options;

    /** The ways in which a tier can be wrapped, from one column to one row: limits with what they lead to. */
    private record Options(double[] limit, double[] width, double[] height) {
        /** The narrowest that is not taller, or the least tall one. */
        int within(double tallest) {
            int option = 0;
            while (option < limit.length - 1 && height[option] > tallest) {
                option++;
            }
            return option;
        }
    }

    Wrapping(TierGraph graph, Ordering ordering, double aspect) {
        this.graph = graph;
        this.ordering = ordering;
        this.aspect = aspect;
        rowGap = graph.frame.isEmpty() ? Sizes.ROW_GAP : ROW_GAP_OF_FRAMES;
        cells = new double[graph.size()];
        shelf = new Shelf(ordering.order, cells, graph.height, Sizes.COLUMN_GAP, rowGap);
        options = new Options[ordering.tiers()];
        for (int tier = 0; tier < options.length; tier++) {
            align(ordering.starts[tier], ordering.starts[tier + 1]);
            options[tier] = options(ordering.starts[tier], ordering.starts[tier + 1]);
        }
    }

    /** Gives some units the width of the widest, so that columns stand below each other, where they differ little. */
    private void align(int from, int to) {
        double widest = 0;
        double sum = 0;
        for (int at = from; at < to; at++) {
            widest = Math.max(widest, graph.width[ordering.order[at]]);
            sum += graph.width[ordering.order[at]];
        }
        boolean alike = widest * (to - from) <= ALIKE * sum;
        for (int at = from; at < to; at++) {
            int unit = ordering.order[at];
            cells[unit] = alike ? widest : graph.width[unit];
        }
    }

    private Options options(int from, int to) {
        double widest = shelf.widest(from, to);
        double all = shelf.oneRow(from, to);
        int units = to - from;
        // Every number of columns at first, then ever larger steps.
        int count = 0;
        int[] columns = new int[64];
        for (int tried = 1; tried < units && count < columns.length - 1; tried += Math.max(1, tried / 4)) {
            columns[count++] = tried;
        }
        columns[count++] = units;
        var found = new Options(new double[count], new double[count], new double[count]);
        double each = (all + Sizes.COLUMN_GAP) / units;
        for (int i = 0; i < count; i++) {
            found.limit[i] = i == count - 1 ? all : Math.max(widest, columns[i] * each - Sizes.COLUMN_GAP) + 0.5;
            shelf.fill(from, to, found.limit[i], breaks, (at, row, x, y) -> {});
            found.width[i] = shelf.usedWidth;
            found.height[i] = shelf.usedHeight;
        }
        return found;
    }

    /** How far a window has to be zoomed out to see it all; less is better. */
    private double badness(double width, double height) {
        return Math.max(width / aspect, height);
    }

    private double bestHeight() {
        double least = 1;
        double most = 1;
        for (Options tier : options) {
            least = Math.max(least, tier.height[tier.height.length - 1]);
            most = Math.max(most, tier.height[0]);
        }
        double best = most;
        double badness = Double.MAX_VALUE;
        for (int i = 0; i < HEIGHTS_TRIED && aspect > 0; i++) {
            double tried = most * Math.pow(least / most, i / (HEIGHTS_TRIED - 1.0)) + 0.01;
            double width = 0;
            double height = 0;
            for (Options tier : options) {
                int option = tier.within(tried);
                width += tier.width[option] + avenue(tried);
                height = Math.max(height, tier.height[option]);
            }
            if (badness(width, height) < badness - 1) {
                badness = badness(width, height);
                best = tried;
            }
        }
        return best;
    }

    private static double avenue(double height) {
        return Sizes.COLUMN_GAP + Math.min(WIDEST_AVENUE, height * AVENUE_A_HEIGHT);
    }

    /** The block of all tiers. */
    Block block(int[] tierOf) {
        var block = new Block(graph.units);
        var streets = new Streets(tierOf, ordering.tiers());
        block.streets = streets;
        double tallest = bestHeight();
        var wrapped = new BitSet();
        double left = 0;
        for (int tier = 0; tier < ordering.tiers(); tier++) {
            streets.tierLeft[tier] = left;
            if (!ordering.kept && options[tier].within(tallest) > 0) {
                lowFirst(tier);
            }
            if (fill(block, tier, tallest)) {
                wrapped.set(tier);
            }
            streets.tierRight[tier] = left + shelf.usedWidth;
            block.height = Math.max(block.height, shelf.usedHeight);
            left += shelf.usedWidth + avenue(tallest);
        }
        block.width = Math.max(0, left - avenue(tallest));
        new Straightening(graph, ordering, wrapped, rowGap).run(block);
        rows(block);
        return block;
    }

    /** Parts low units from high ones in a tier that wraps: rows that hold both waste room. */
    private void lowFirst(int tier) {
        int from = ordering.starts[tier];
        int to = ordering.starts[tier + 1];
        double tallest = 0;
        for (int at = from; at < to; at++) {
            tallest = Math.max(tallest, graph.height[ordering.order[at]]);
        }
        int[] old = Arrays.copyOfRange(ordering.order, from, to);
        int next = from;
        for (int unit : old) {
            if (graph.height[unit] * LOW < tallest) {
                ordering.order[next++] = unit;
            }
        }
        breaks.set(next, next > from && next < to);
        align(from, next);
        int high = next;
        for (int unit : old) {
            if (graph.height[unit] * LOW >= tallest) {
                ordering.order[next++] = unit;
            }
        }
        align(high, to);
        options[tier] = options(from, to);
    }

    /** Fills a tier; whether some row has several units. */
    private boolean fill(Block block, int tier, double tallest) {
        int from = ordering.starts[tier];
        int to = ordering.starts[tier + 1];
        double left = block.streets.tierLeft[tier];
        boolean keeps = keepsRows(tier, tallest);
        double limit = keeps ? Double.MAX_VALUE : options[tier].limit[options[tier].within(tallest)];
        int firstRow = block.streets.rowStarts[tier];
        shelf.fill(from, to, limit, keeps ? ordering.rowBegins : breaks, (at, row, x, y) -> {
            int unit = ordering.order[at];
            block.x[unit] = left + x;
            block.y[unit] = y;
            block.streets.row[unit] = firstRow + row;
            if (x == 0) {
                block.streets.first.set(unit);
                if (at > from) {
                    block.streets.last.set(ordering.order[at - 1]);
                }
            }
        });
        int lastUnit = ordering.order[to - 1];
        block.streets.last.set(lastUnit);
        int rows = block.streets.row[lastUnit] - firstRow + 1;
        block.streets.rowStarts[tier + 1] = firstRow + rows;
        return rows < to - from;
    }

    /** Whether the rows of an earlier picture still do, for all that is new in the tier. */
    private boolean keepsRows(int tier, double tallest) {
        if (!ordering.kept) {
            return false;
        }
        Options all = options[tier];
        int option = all.within(tallest);
        int from = ordering.starts[tier];
        shelf.fill(from, ordering.starts[tier + 1], Double.MAX_VALUE, ordering.rowBegins, (at, row, x, y) -> {});
        return badness(shelf.usedWidth, shelf.usedHeight) <= 2 * badness(all.width[option], all.height[option]);
    }

    private void rows(Block block) {
        Streets streets = block.streets;
        Arrays.fill(streets.rowTop, Double.MAX_VALUE);
        for (int unit = 0; unit < graph.size(); unit++) {
            int row = streets.row[unit];
            streets.rowTop[row] = Math.min(streets.rowTop[row], block.y[unit]);
            streets.rowBottom[row] = Math.max(streets.rowBottom[row], block.y[unit] + graph.height[unit]);
        }
        streets.height = block.height;
    }
}

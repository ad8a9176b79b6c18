package dev.conescope.layout.elk;

import dev.conescope.layout.EarlierRows;
import dev.conescope.layout.Sizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Sets parts beside and below each other so that the whole has a pleasant shape: large ones first, single boxes in a
 * grid at the end. The same parts in the same order always get the same places.
 */
final class Packing {
    private static final int WIDTHS_TRIED = 48;
    private static final int MOST_COLUMNS = 200;

    private static final int MOST_PUSHED = 600;

    private final double aspect;
    private final EarlierParts earlier;

    /**
     * A packing.
     *
     * @param aspect the width to aim for, in heights
     * @param earlier where parts stood before
     */
    Packing(double aspect, EarlierParts earlier) {
        this.aspect = aspect;
        this.earlier = earlier;
    }

    /**
     * One block of all the parts: as they stood before where most of them did, else roughly linear in their number for
     * every width tried.
     */
    Part.Block pack(List<Part> parts) {
        List<Part> singles =
                parts.stream().filter(part -> part instanceof Part.Leaf).toList();
        var units = new ArrayList<>(
                parts.stream().filter(part -> !(part instanceof Part.Leaf)).toList());
        units.sort(Comparator.comparingDouble((Part part) -> part.height).reversed());
        if (!singles.isEmpty()) {
            units.add(grid(singles));
        }
        var block = new Part.Block();
        if (units.size() == 1) {
            block.children.addAll(units);
            block.width = units.getFirst().width;
            block.height = units.getFirst().height;
            return block;
        }
        block.children.addAll(units);
        if (units.size() <= MOST_PUSHED && earlier.knowsMost(units)) {
            new Pushing(units, earlier.all(units)).push();
        } else {
            Skyline best = best(units);
            for (int i = 0; i < units.size(); i++) {
                units.get(i).x = best.x[i];
                units.get(i).y = best.y[i];
            }
        }
        for (Part part : units) {
            block.width = Math.max(block.width, part.x + part.width);
            block.height = Math.max(block.height, part.y + part.height);
        }
        return block;
    }

    private Skyline best(List<Part> units) {
        double widest = units.stream().mapToDouble(part -> part.width).max().orElse(0);
        double all =
                units.stream().mapToDouble(part -> part.width + Sizes.PART_GAP).sum();
        Skyline best = null;
        for (int i = 0; i < WIDTHS_TRIED; i++) {
            double limit = widest * Math.pow(all / widest, i / (WIDTHS_TRIED - 1.0));
            var tried = new Skyline(units, limit);
            if (best == null || badness(tried.usedWidth, tried.usedHeight) < badness(best.usedWidth, best.usedHeight)) {
                best = tried;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** What has to be zoomed out to see the whole in a window of the aspect aimed for; less is better. */
    private double badness(double width, double height) {
        return Math.max(width / aspect, height);
    }

    /** Boxes in rows, in their order, each column as wide as its widest box. */
    private Part.Block grid(List<Part> singles) {
        if (earlier.knowsMost(singles)) {
            EarlierRows rows = earlier.rows(singles);
            List<Part> ordered =
                    Arrays.stream(rows.order).mapToObj(singles::get).toList();
            int second = rows.begins.nextSetBit(1);
            return gridOf(ordered, second < 0 ? singles.size() : second);
        }
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int columns = 1; columns <= Math.min(singles.size(), MOST_COLUMNS); columns++) {
            Part.Block tried = gridOf(singles, columns);
            if (badness(tried.width, tried.height) < least) {
                least = badness(tried.width, tried.height);
                best = columns;
            }
        }
        return gridOf(singles, best);
    }

    private static Part.Block gridOf(List<Part> singles, int columns) {
        double[] widths = new double[columns];
        for (int i = 0; i < singles.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], singles.get(i).width);
        }
        var block = new Part.Block();
        block.children.addAll(singles);
        double top = 0;
        double left = 0;
        double rowHeight = 0;
        for (int i = 0; i < singles.size(); i++) {
            if (i > 0 && i % columns == 0) {
                top += rowHeight + Sizes.ROW_GAP;
                left = 0;
                rowHeight = 0;
            }
            Part part = singles.get(i);
            part.x = left;
            part.y = top;
            rowHeight = Math.max(rowHeight, part.height);
            block.width = Math.max(block.width, left + part.width);
            left += widths[i % columns] + Sizes.ROW_GAP;
        }
        block.height = top + rowHeight;
        return block;
    }
}

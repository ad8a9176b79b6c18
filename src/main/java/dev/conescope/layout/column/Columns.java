package dev.conescope.layout.column;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.Sizes;
import java.util.Arrays;
import java.util.List;

/** Where columns and the frames over them stand, horizontally. A frame has room before its first column for itself. */
final class Columns {
    /** Between the frames of two columns, or their boxes: lines change their height here. */
    private static final double GAP = Sizes.COLUMN_GAP + 6;

    final int[] of;
    final int count;
    /** The first and the last column of each group. */
    final int[] first;

    final int[] last;
    final double[] left;
    final double[] width;
    private final double[] before;
    private final double[] behind;
    private final double[] roomBefore;
    private final double[] roomBehind;

    Columns(LayoutRequest request, int[] columnOf) {
        of = columnOf;
        count = Arrays.stream(columnOf).max().orElse(-1) + 1;
        int groups = request.groups().size();
        first = new int[groups];
        last = new int[groups];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        left = new double[count];
        width = new double[count];
        before = new double[groups];
        behind = new double[groups];
        Arrays.fill(before, Sizes.INSET);
        Arrays.fill(behind, Sizes.INSET);
        roomBefore = new double[count];
        roomBehind = new double[count];
        span(request);
        place();
        widen(request.groups());
    }

    private void span(LayoutRequest request) {
        for (int box = 0; box < of.length; box++) {
            LayoutRequest.Box asked = request.boxes().get(box);
            width[of[box]] = Math.max(width[of[box]], asked.width());
            if (asked.group() != LayoutRequest.NO_GROUP) {
                first[asked.group()] = Math.min(first[asked.group()], of[box]);
                last[asked.group()] = Math.max(last[asked.group()], of[box]);
            }
        }
        // Inner groups come after the ones around them.
        for (int group = first.length - 1; group >= 0; group--) {
            int around = request.groups().get(group).parent();
            if (around != LayoutRequest.NO_GROUP) {
                first[around] = Math.min(first[around], first[group]);
                last[around] = Math.max(last[around], last[group]);
            }
        }
        inset(request.groups());
    }

    /** How far each frame stands out of its columns: farther than every frame inside that ends there too. */
    private void inset(List<LayoutRequest.Group> groups) {
        for (int group = groups.size() - 1; group >= 0; group--) {
            int around = groups.get(group).parent();
            if (around != LayoutRequest.NO_GROUP) {
                if (first[around] == first[group]) {
                    before[around] = Math.max(before[around], before[group] + Sizes.INSET);
                }
                if (last[around] == last[group]) {
                    behind[around] = Math.max(behind[around], behind[group] + Sizes.INSET);
                }
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            roomBefore[first[group]] = Math.max(roomBefore[first[group]], before[group]);
            roomBehind[last[group]] = Math.max(roomBehind[last[group]], behind[group]);
        }
    }

    private void place() {
        double x = 0;
        for (int column = 0; column < count; column++) {
            left[column] = x + roomBefore[column];
            x = left[column] + width[column] + roomBehind[column] + GAP;
        }
    }

    /** Gives headers the width that they need. */
    private void widen(List<LayoutRequest.Group> groups) {
        for (int group = groups.size() - 1; group >= 0; group--) {
            double missing = groups.get(group).minWidth() - groupWidth(group);
            if (missing > 0) {
                width[last[group]] += missing;
                place();
            }
        }
    }

    double groupLeft(int group) {
        return left[first[group]] - before[group];
    }

    double groupWidth(int group) {
        return left[last[group]] + width[last[group]] + behind[group] - groupLeft(group);
    }

    /** The width of the whole. */
    double whole() {
        return count == 0 ? 0 : left[count - 1] + width[count - 1] + roomBehind[count - 1];
    }
}

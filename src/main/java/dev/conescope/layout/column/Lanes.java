package dev.conescope.layout.column;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Progress;
import dev.conescope.layout.Sizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Where boxes and frames stand, vertically: a frame is a lane of its own over its columns, and whatever has no column
 * in common may stand side by side. Boxes come to stand near what they are tied to; the best of some rounds is taken.
 * Each round sorts what is in each frame and is else linear.
 */
final class Lanes {
    private static final int ROUNDS = 14;
    private static final double GROUP_GAP = Sizes.ROW_GAP + 6;

    private final LayoutRequest request;
    private final Columns columns;
    private final int boxes;
    /** What is directly in each group, the whole first: boxes, then groups by their number after the boxes. */
    private final List<List<Integer>> inside = new ArrayList<>();

    private final double[] wanted;
    private final double[] height;
    /** From the top of what is around. */
    private final double[] offset;
    /** From the top of the whole. */
    private final double[] top;

    private double whole;

    Lanes(LayoutRequest request, Columns columns) {
        this.request = request;
        this.columns = columns;
        boxes = request.boxes().size();
        int units = boxes + request.groups().size();
        wanted = new double[units];
        height = new double[units];
        offset = new double[units];
        top = new double[units];
        for (int group = -1; group < request.groups().size(); group++) {
            inside.add(new ArrayList<>());
        }
        for (int box = 0; box < boxes; box++) {
            height[box] = request.boxes().get(box).height();
            inside.get(request.boxes().get(box).group() + 1).add(box);
        }
        for (int group = 0; group < request.groups().size(); group++) {
            inside.get(request.groups().get(group).parent() + 1).add(boxes + group);
        }
    }

    /** Finds the places. */
    void settle(Progress progress) {
        for (int box = 0; box < boxes; box++) {
            Place earlier = request.earlier().box(box);
            wanted[box] = earlier == null ? box * (Sizes.ROW_GAP + height[box]) : earlier.y() + earlier.height() / 2;
        }
        double best = Double.MAX_VALUE;
        double[] bestTop = top;
        double[] bestHeight = height;
        double bestWhole = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (progress.cancelled()) {
                throw new CancellationException("layout cancelled");
            }
            stack();
            double length = length();
            if (length < best) {
                best = length;
                bestTop = top.clone();
                bestHeight = height.clone();
                bestWhole = whole;
            }
            wish(round % 3 != 1, round % 3 != 0);
        }
        System.arraycopy(bestTop, 0, top, 0, top.length);
        System.arraycopy(bestHeight, 0, height, 0, height.length);
        whole = bestWhole;
    }

    /** How far all lines climb; what is drawn in the middle of a lane counts against what is far from it. */
    private double length() {
        double sum = whole;
        for (Edge edge : request.edges()) {
            sum += Math.abs(middle(edge.from()) - middle(edge.to()));
        }
        return sum;
    }

    double middle(int unit) {
        return top[unit] + height[unit] / 2;
    }

    double top(int unit) {
        return top[unit];
    }

    double height(int unit) {
        return height[unit];
    }

    double whole() {
        return whole;
    }

    /** Boxes want to stand where what they are tied to on the given sides stands on average. */
    private void wish(boolean byDependencies, boolean byDependents) {
        double[] sum = new double[boxes];
        int[] count = new int[boxes];
        for (Edge edge : request.edges()) {
            if (byDependencies) {
                sum[edge.to()] += middle(edge.from());
                count[edge.to()]++;
            }
            if (byDependents) {
                sum[edge.from()] += middle(edge.to());
                count[edge.from()]++;
            }
        }
        for (int box = 0; box < boxes; box++) {
            wanted[box] = count[box] == 0 ? middle(box) : sum[box] / count[box];
        }
    }

    private void stack() {
        for (int group = request.groups().size() - 1; group >= -1; group--) {
            List<Integer> units = inside.get(group + 1);
            double content = pile(units);
            if (group < 0) {
                whole = content;
            } else {
                height[boxes + group] = content + Sizes.TOP_INSET + Sizes.INSET;
                wanted[boxes + group] = units.stream()
                        .mapToDouble(unit -> wanted[unit])
                        .average()
                        .orElse(0);
            }
        }
        settleIn(-1, 0, whole);
        for (int group = 0; group < request.groups().size(); group++) {
            double inner = top[boxes + group] + Sizes.TOP_INSET;
            settleIn(group, inner, height[boxes + group] - Sizes.TOP_INSET - Sizes.INSET);
        }
    }

    /** Puts one after the other, in the order of their wishes, as high as what is there leaves room for. */
    private double pile(List<Integer> units) {
        units.sort(Comparator.comparingDouble((Integer unit) -> wanted[unit]).thenComparing(unit -> unit));
        double[] filled = new double[columns.count];
        double end = 0;
        for (int unit : units) {
            double y = 0;
            for (int column = first(unit); column <= last(unit); column++) {
                y = Math.max(y, filled[column]);
            }
            offset[unit] = y;
            end = Math.max(end, y + height[unit]);
            Arrays.fill(filled, first(unit), last(unit) + 1, y + height[unit] + gap(unit));
        }
        return end;
    }

    /** Lets what is in a lane sink to where it wants to be, as far as there is room. */
    private void settleIn(int group, double laneTop, double laneHeight) {
        List<Integer> units = inside.get(group + 1);
        double[] floor = new double[columns.count];
        Arrays.fill(floor, laneHeight);
        int firstGroup = 0;
        while (firstGroup < units.size() && units.get(firstGroup) < boxes) {
            firstGroup++;
        }
        for (int place = units.size() - 1; place >= 0; place--) {
            int unit = units.get(place);
            double lowest = Double.MAX_VALUE;
            for (int column = first(unit); column <= last(unit); column++) {
                lowest = Math.min(lowest, floor[column]);
            }
            double highest = offset[unit];
            double wish = wanted[unit] - height[unit] / 2 - laneTop;
            double y = Math.max(highest, Math.min(wish, lowest - height[unit]));
            top[unit] = laneTop + y;
            // The larger gap, where a frame may be above.
            double gap = place > firstGroup ? GROUP_GAP : Sizes.ROW_GAP;
            Arrays.fill(floor, first(unit), last(unit) + 1, y - gap);
        }
    }

    private double gap(int unit) {
        return unit < boxes ? Sizes.ROW_GAP : GROUP_GAP;
    }

    private int first(int unit) {
        return unit < boxes ? columns.of[unit] : columns.first[unit - boxes];
    }

    private int last(int unit) {
        return unit < boxes ? columns.of[unit] : columns.last[unit - boxes];
    }
}

package dev.conescope.layout.tier;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.Places;
import dev.conescope.layout.Sizes;
import dev.conescope.layout.tier.block.Block;
import dev.conescope.layout.tier.block.Streets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How large every unit is, which block it is in, and, once that is known, where it is in the whole. */
final class Geometry {
    private static final double MARGIN = Streets.KERB + 3;

    private final Nesting nesting;
    private final double[] left;
    private final double[] top;
    private final double[] width;
    private final double[] height;
    private final @Nullable Block[] blocks;
    private final int[] places;
    private final List<List<Block>> inside = new ArrayList<>();
    private double wholeWidth;
    private double wholeHeight;

    Geometry(Nesting nesting, LayoutRequest request) {
        this.nesting = nesting;
        left = new double[nesting.units];
        top = new double[nesting.units];
        width = new double[nesting.units];
        height = new double[nesting.units];
        blocks = new Block[nesting.units];
        places = new int[nesting.units];
        for (int box = 0; box < nesting.boxes; box++) {
            width[box] = request.boxes().get(box).width();
            height[box] = request.boxes().get(box).height();
        }
        for (int group = 0; group < request.groups().size(); group++) {
            width[nesting.boxes + group] = request.groups().get(group).minWidth();
        }
        for (int holder = 0; holder < nesting.holders; holder++) {
            inside.add(List.of());
        }
    }

    double width(int unit) {
        return width[unit];
    }

    double height(int unit) {
        return height[unit];
    }

    double left(int unit) {
        return left[unit];
    }

    double right(int unit) {
        return left[unit] + width[unit];
    }

    double middle(int unit) {
        return top[unit] + height[unit] / 2;
    }

    double wholeWidth() {
        return wholeWidth;
    }

    double wholeHeight() {
        return wholeHeight;
    }

    /** The block that a unit is in. */
    Block block(int unit) {
        return Objects.requireNonNull(blocks[unit]);
    }

    /** Which of its block's units it is. */
    int place(int unit) {
        return places[unit];
    }

    /** Takes what fills a holder, which gives the holder its size. */
    void fill(int holder, List<Block> filling) {
        double right = 0;
        double bottom = 0;
        for (Block block : filling) {
            right = Math.max(right, block.left + block.width);
            bottom = Math.max(bottom, block.top + block.height);
            for (int i = 0; i < block.units.length; i++) {
                blocks[block.units[i]] = block;
                places[block.units[i]] = i;
            }
        }
        inside.set(holder, filling);
        if (holder == Nesting.WHOLE) {
            wholeWidth = right;
            wholeHeight = bottom + 2 * MARGIN;
        } else {
            int unit = nesting.unitOf(holder);
            width[unit] = Math.max(width[unit], right + 2 * Sizes.INSET);
            height[unit] = bottom + Sizes.TOP_INSET + Sizes.INSET;
        }
    }

    /** Gives everything its place in the whole, when all holders are filled. */
    void settle() {
        // Outer holders come first, so that a frame has its place before what is inside.
        for (int holder = 0; holder < nesting.holders; holder++) {
            boolean whole = holder == Nesting.WHOLE;
            double x = whole ? 0 : left[nesting.unitOf(holder)] + Sizes.INSET;
            double y = whole ? MARGIN : top[nesting.unitOf(holder)] + Sizes.TOP_INSET;
            for (Block block : inside.get(holder)) {
                block.left += x;
                block.top += y;
                for (int i = 0; i < block.units.length; i++) {
                    left[block.units[i]] = block.left + block.x[i];
                    top[block.units[i]] = block.top + block.y[i];
                }
            }
        }
    }

    /** Where some units are. */
    Places places(int from, int to) {
        double[] values = new double[4 * (to - from)];
        for (int unit = from; unit < to; unit++) {
            int at = 4 * (unit - from);
            values[at] = left[unit];
            values[at + 1] = top[unit];
            values[at + 2] = width[unit];
            values[at + 3] = height[unit];
        }
        return Places.of(values);
    }
}

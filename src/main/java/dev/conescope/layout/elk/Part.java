package dev.conescope.layout.elk;

import dev.conescope.layout.LayoutRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something that has been given a size, and a place relative to what holds it. Mutable; of one layout's thread. */
abstract sealed class Part {
    double x;
    double y;
    double width;
    double height;

    /** A box of the request. */
    static final class Leaf extends Part {
        final int box;

        Leaf(int box, LayoutRequest.Box size) {
            this.box = box;
            width = size.width();
            height = size.height();
        }
    }

    /**
     * A group's frame. It is open as long as edges of its insides wait for the layout of what is around it, and settled
     * as soon as everything inside has its place.
     */
    static final class Frame extends Part {
        final int group;
        final double minWidth;
        final List<Part> children = new ArrayList<>();
        /** Edges inside an open frame that have no route yet. */
        final List<Integer> pending = new ArrayList<>();
        /** What an open frame keeps at its foot: everything inside that no edge ties to the outside. */
        Block foot = new Block();

        boolean open;

        Frame(int group, double minWidth) {
            this.group = group;
            this.minWidth = minWidth;
        }
    }

    /** Parts in fixed places beside each other, with the routes between them: the points of each, x before y. */
    static final class Block extends Part {
        final List<Part> children = new ArrayList<>();
        final Map<Integer, double[]> routes = new HashMap<>();

        boolean isEmpty() {
            return children.isEmpty();
        }
    }
}

package dev.conescope.layout;

import java.util.List;

/**
 * What is to be laid out. Boxes, groups and edges are known by their places in the lists.
 *
 * @param boxes the boxes; in a tie, earlier ones come to stand higher
 * @param groups the groups, outer ones before inner ones; none of them is empty
 * @param edges the edges
 * @param earlier where some of them stood in the picture that was seen before
 */
public record LayoutRequest(List<Box> boxes, List<Group> groups, List<Edge> edges, Earlier earlier) {
    /** The group of what is in no group. */
    public static final int NO_GROUP = -1;

    /** Copies the lists. */
    public LayoutRequest {
        boxes = List.copyOf(boxes);
        groups = List.copyOf(groups);
        edges = List.copyOf(edges);
    }

    /** What is to be laid out when nothing was seen before. */
    public LayoutRequest(List<Box> boxes, List<Group> groups, List<Edge> edges) {
        this(boxes, groups, edges, Earlier.NOTHING);
    }

    /**
     * A box of fixed size.
     *
     * @param width its width
     * @param height its height
     * @param group the innermost group that it is in, or {@link #NO_GROUP}
     */
    public record Box(double width, double height, int group) {}

    /**
     * A frame around boxes and other groups.
     *
     * @param parent the group that it is in, which comes before it in the list, or {@link #NO_GROUP}
     * @param minWidth what its header needs
     */
    public record Group(int parent, double minWidth) {}

    /**
     * A line from the right side of one box to the left side of another one.
     *
     * @param from the box that it leaves
     * @param to the box that it reaches, another one
     */
    public record Edge(int from, int to) {}
}

package dev.conescope.layout;

import java.util.List;

/**
 * Where everything came to stand; the whole begins at (0, 0).
 *
 * @param boxes the boxes, in the request's order
 * @param groups the frames, in the request's order
 * @param routes the edges, in the request's order
 * @param width the whole's width
 * @param height the whole's height
 */
public record LayoutResult(List<Place> boxes, List<Place> groups, List<Route> routes, double width, double height) {
    /** Copies the lists. */
    public LayoutResult {
        boxes = List.copyOf(boxes);
        groups = List.copyOf(groups);
        routes = List.copyOf(routes);
    }

    /**
     * A rectangle.
     *
     * @param x left
     * @param y top
     * @param width its width
     * @param height its height
     */
    public record Place(double x, double y, double width, double height) {}

    /**
     * The points that a line goes through, from the dependency's box to the dependent's. Between two points it may run
     * anywhere inside the rectangle that they span: no other box stands there.
     *
     * @param x their horizontal positions
     * @param y their vertical positions, as many
     */
    public record Route(List<Double> x, List<Double> y) {
        /** Copies the lists. */
        public Route {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }

        /** The same line elsewhere. */
        public Route shift(double dx, double dy) {
            return new Route(
                    x.stream().map(at -> at + dx).toList(),
                    y.stream().map(at -> at + dy).toList());
        }
    }
}

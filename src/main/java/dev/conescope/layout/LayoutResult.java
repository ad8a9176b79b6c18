package dev.conescope.layout;

/**
 * Where everything came to stand; the whole begins at (0, 0).
 *
 * @param arrangement the way in which it was laid out
 * @param boxes the boxes, in the request's order
 * @param groups the frames, in the request's order
 * @param routes the edges, in the request's order
 * @param width the whole's width
 * @param height the whole's height
 */
public record LayoutResult(
        Arrangement arrangement, Places boxes, Places groups, Routes routes, double width, double height) {
    /**
     * A rectangle.
     *
     * @param x left
     * @param y top
     * @param width its width
     * @param height its height
     */
    public record Place(double x, double y, double width, double height) {
        /** The right edge. */
        public double right() {
            return x + width;
        }

        /** The smallest rectangle that holds both. */
        public Place union(Place other) {
            double left = Math.min(x, other.x);
            double top = Math.min(y, other.y);
            return new Place(
                    left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
        }

        /** The bottom edge. */
        public double bottom() {
            return y + height;
        }
    }
}

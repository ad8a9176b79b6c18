package dev.conescope.scene.draw;

/**
 * A rectangle in scene units.
 *
 * @param x left
 * @param y top
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {
    /** A box without extent at the origin. */
    public static final Box EMPTY = new Box(0, 0, 0, 0);

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle, horizontally. */
    public double centreX() {
        return x + width / 2;
    }

    /** The middle, vertically. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether the point lies inside or on the edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether the two boxes share a point. */
    public boolean intersects(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /** This box, larger by the margin on every side. */
    public Box grow(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The same box elsewhere. */
    public Box shift(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}

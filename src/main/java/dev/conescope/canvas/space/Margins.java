package dev.conescope.canvas.space;

/**
 * What lies over a view's edges and is to be kept clear of, in pixels.
 *
 * @param top from above
 * @param right from the right
 * @param bottom from below
 * @param left from the left
 */
public record Margins(double top, double right, double bottom, double left) {
    /** The same on every side. */
    public static Margins even(double margin) {
        return new Margins(margin, margin, margin, margin);
    }

    /** The same, but nowhere less than so many pixels. */
    Margins atLeast(double margin) {
        return new Margins(
                Math.max(top, margin), Math.max(right, margin), Math.max(bottom, margin), Math.max(left, margin));
    }
}

package dev.conescope.scene.draw;

/**
 * How a line is drawn; ends are flat, joins round.
 *
 * @param colour its colour
 * @param width its width in scene units
 * @param dash length of a dash, or 0 for a solid line
 * @param gap length of the gap between dashes
 */
public record Stroke(Colour colour, double width, double dash, double gap) {
    /** A solid line. */
    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, 0, 0);
    }

    /** Whether the line is dashed. */
    public boolean dashed() {
        return dash > 0;
    }
}

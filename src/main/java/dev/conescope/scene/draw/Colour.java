package dev.conescope.scene.draw;

/**
 * A colour, with its opacity.
 *
 * @param rgb red, green and blue, eight bits each, as in {@code 0xD55E00}
 * @param opacity from 0, not there, to 1
 */
public record Colour(int rgb, double opacity) {
    /** An opaque colour. */
    public static Colour of(int rgb) {
        return new Colour(rgb, 1);
    }

    /** The same colour, less opaque. */
    public Colour fade(double factor) {
        return new Colour(rgb, opacity * factor);
    }

    /** A colour between this one (0) and another one (1). */
    public Colour towards(Colour other, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 0xFF;
            int to = other.rgb >> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * part) << shift;
        }
        return new Colour(mixed, opacity + (other.opacity - opacity) * part);
    }

    /** Red, 0 to 255. */
    public int red() {
        return rgb >> 16 & 0xFF;
    }

    /** Green, 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return rgb & 0xFF;
    }

    /** {@code #rrggbb}, without the opacity. */
    public String hex() {
        return "#%06x".formatted(rgb);
    }
}

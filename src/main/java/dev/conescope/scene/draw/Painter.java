package dev.conescope.scene.draw;

import org.jspecify.annotations.Nullable;

/**
 * What a scene is told to: a canvas, an SVG document, a bitmap. Later shapes cover earlier ones. Coordinates are scene
 * units, y grows downwards.
 */
public interface Painter {
    /**
     * A rectangle with round corners.
     *
     * @param box where
     * @param radius of the corners; 0 for sharp ones
     * @param fill its colour, or null for none
     * @param stroke its outline, centred on the edge, or null for none
     */
    void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke);

    /**
     * A path of lines and curves.
     *
     * @param path the path
     * @param fill its colour (non-zero winding), or null for none
     * @param stroke its outline, with round joins, or null for none
     */
    void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke);

    /**
     * One line of text.
     *
     * @param x where its first glyph's origin is
     * @param baseline where its baseline is
     * @param text the text, without line breaks
     * @param style face and size
     * @param colour its colour
     */
    void text(double x, double baseline, String text, TextStyle style, Colour colour);

    /**
     * Begins something that belongs together and has a meaning of its own (a card, an edge), for painters that can
     * tell.
     *
     * @param kind a short name, {@code card}, {@code edge}, {@code frame} or {@code label}
     * @param title what it is, in words, as a tooltip or a screen reader says it
     */
    default void begin(String kind, String title) {}

    /** Ends what the last {@link #begin} began. */
    default void end() {}
}

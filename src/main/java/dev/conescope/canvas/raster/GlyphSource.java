package dev.conescope.canvas.raster;

import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.TextStyle.Face;

/** Where the shapes of letters come from. */
@FunctionalInterface
public interface GlyphSource {
    /**
     * The outline of a code point's glyph, one scene unit an em, its origin at (0, 0) and y growing downwards; empty
     * for a space.
     */
    ScenePath outline(int codePoint, Face face);
}

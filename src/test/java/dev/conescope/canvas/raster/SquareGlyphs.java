package dev.conescope.canvas.raster;

import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.TextStyle.Face;

/** Letters that are all the same square, so that no toolkit is needed. */
public final class SquareGlyphs implements GlyphSource {
    @Override
    public ScenePath outline(int codePoint, Face face) {
        ScenePath.Builder path = ScenePath.builder();
        path.move(0.1, -0.7);
        path.line(0.5, -0.7);
        path.line(0.5, 0);
        path.line(0.1, 0);
        path.close();
        return path.build();
    }
}

package dev.conescope.canvas;

import dev.conescope.scene.draw.Box;
import javafx.geometry.Point2D;

/** Where things of a canvas are on the screen. */
public final class CanvasPixels {
    private CanvasPixels() {}

    /** The middle of a box on the screen. */
    public static Point2D screen(SceneCanvas canvas, Box box) {
        return canvas.node()
                .localToScreen(
                        canvas.camera().pixelX(box.centreX()), canvas.camera().pixelY(box.centreY()));
    }

    /** Whether the way from a card to the targets is shown. */
    public static boolean showsTrail(SceneCanvas canvas) {
        return canvas.trailed();
    }
}

package dev.conescope.canvas.fx;

import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Detail;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.overlay.Trail;
import dev.conescope.scene.paint.TrailPainting;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the picture while the pointer rests: the way to the targets, or the line that is told about. Small
 * against the picture, so the toolkit's own canvas is quick enough, and the picture below stays as it is.
 */
public final class PointedView extends Canvas {
    private static final double LEAST_WIDTH = 2.4;
    private static final double LEAST_PIXELS = 2;

    /** Shows nothing. */
    public PointedView() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows the way, the line, both or nothing. */
    public void show(Camera camera, Palette palette, @Nullable Trail trail, @Nullable ScenePath line) {
        setVisible(trail != null || line != null);
        if (!isVisible()) {
            return;
        }
        setWidth(camera.width());
        setHeight(camera.height());
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, camera.width(), camera.height());
        var painter = new FxPainter(graphics);
        graphics.save();
        graphics.translate(camera.pixelX(0), camera.pixelY(0));
        graphics.scale(camera.scale(), camera.scale());
        if (trail != null) {
            TrailPainting.paint(trail, palette, painter, camera.visible(), new Detail(camera.scale()));
        }
        if (line != null) {
            double width = Math.max(LEAST_WIDTH, LEAST_PIXELS / camera.scale());
            painter.path(line, null, Stroke.solid(palette.colour(Token.ACCENT), width));
        }
        graphics.restore();
    }
}

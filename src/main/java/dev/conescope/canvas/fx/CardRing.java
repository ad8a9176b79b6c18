package dev.conescope.canvas.fx;

import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.paint.CardSizes;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/**
 * A line around a card, as thick at every zoom, over the picture so that it can move without painting that. It leaves
 * out what stands across it.
 */
public final class CardRing extends Rectangle {
    /** What is kept free around what stands across the line, in pixels. */
    private static final double FREE = 1.5;

    private static final double NEAREST = 0.6;

    private final double distance;

    /**
     * A line around nothing.
     *
     * @param distance from the card to the line's middle, in pixels, at 100 %
     * @param width the line's width in pixels
     */
    public CardRing(double distance, double width) {
        this.distance = distance;
        setManaged(false);
        setMouseTransparent(true);
        setFill(Color.TRANSPARENT);
        setStrokeWidth(width);
        setVisible(false);
    }

    /** Goes away. */
    public void hide() {
        setVisible(false);
    }

    /** Goes to a card; the line is not drawn in the boxes across it. */
    public void show(Box box, List<Box> across, Camera camera, Colour colour) {
        setVisible(true);
        // Nearer to a smaller card, for so is what stands beside that.
        double away = distance * Math.clamp(camera.scale(), NEAREST, 1);
        setX(camera.pixelX(box.x()) - away);
        setY(camera.pixelY(box.y()) - away);
        setWidth(box.width() * camera.scale() + 2 * away);
        setHeight(box.height() * camera.scale() + 2 * away);
        double radius = CardSizes.RADIUS * camera.scale() + away;
        setArcWidth(2 * radius);
        setArcHeight(2 * radius);
        setStroke(FxPainter.color(colour));
        setClip(across.isEmpty() ? null : without(across, camera));
    }

    private Shape without(List<Box> across, Camera camera) {
        double around = getStrokeWidth();
        Shape whole =
                new Rectangle(getX() - around, getY() - around, getWidth() + 2 * around, getHeight() + 2 * around);
        for (Box box : across) {
            whole = Shape.subtract(
                    whole,
                    new Rectangle(
                            camera.pixelX(box.x()) - FREE,
                            camera.pixelY(box.y()) - FREE,
                            box.width() * camera.scale() + 2 * FREE,
                            box.height() * camera.scale() + 2 * FREE));
        }
        return whole;
    }
}

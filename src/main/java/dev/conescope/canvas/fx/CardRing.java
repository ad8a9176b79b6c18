package dev.conescope.canvas.fx;

import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Card;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.paint.CardSizes;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A line around a card, as thick at every zoom, over the picture so that it can move without painting that. */
public final class CardRing extends Rectangle {
    private final double distance;

    /**
     * A line around nothing.
     *
     * @param distance from the card to the line's middle, in pixels
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

    /** Goes to a card, or away. */
    public void show(Optional<Card> card, Camera camera, Colour colour) {
        setVisible(card.isPresent());
        card.ifPresent(around -> {
            Box box = around.box();
            setX(camera.pixelX(box.x()) - distance);
            setY(camera.pixelY(box.y()) - distance);
            setWidth(box.width() * camera.scale() + 2 * distance);
            setHeight(box.height() * camera.scale() + 2 * distance);
            double radius = CardSizes.RADIUS * camera.scale() + distance;
            setArcWidth(2 * radius);
            setArcHeight(2 * radius);
            setStroke(FxPainter.color(colour));
        });
    }
}

package dev.conescope.canvas.fx;

import dev.conescope.canvas.raster.Pixels;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.Swatch;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * The whole diagram in a corner, every card a block in its role's colour, with a rectangle around what is in view that
 * can be dragged. Blocks are redrawn when the scene or the theme changes, the rectangle alone moves with the camera.
 */
public final class Minimap extends Pane {
    private static final double WIDTH = 150;
    private static final double HEIGHT = 100;
    private static final double PADDING = 6;
    private static final double RADIUS = 6;
    private static final double LEAST_BLOCK = 2;
    /** Pixels of the picture a logical one: enough for every screen, and little at this size. */
    private static final int SHARPNESS = 2;

    private final ObservableValue<Scene> scene;
    private final ObservableValue<Camera> camera;
    private final ObservableValue<Palette> palette;
    private final Consumer<Camera> move;
    private final PixelView image = new PixelView();
    private final Rectangle outline = new Rectangle(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
    private final Rectangle window = new Rectangle();
    private boolean roomy = true;
    /** Whether its picture is an older one; it is only painted where it is seen. */
    private boolean stale = true;

    /**
     * A minimap that follows the given values.
     *
     * @param move is given the camera that a drag or a click asks for
     */
    public Minimap(
            ObservableValue<Scene> scene,
            ObservableValue<Camera> camera,
            ObservableValue<Palette> palette,
            Consumer<Camera> move) {
        this.scene = scene;
        this.camera = camera;
        this.palette = palette;
        this.move = move;
        getStyleClass().add("canvas-minimap");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        window.setFill(null);
        window.setStrokeWidth(1.5);
        window.setManaged(false);
        outline.setFill(null);
        outline.setArcWidth(2 * RADIUS);
        outline.setArcHeight(2 * RADIUS);
        outline.setManaged(false);
        Rectangle clip = new Rectangle(WIDTH, HEIGHT);
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        setClip(clip);
        getChildren().addAll(image, outline, window);
        scene.addListener(change -> draw());
        palette.addListener(change -> draw());
        camera.addListener(change -> {
            show();
            frame();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        draw();
    }

    /** Whether there is room for it. */
    public void roomy(boolean enough) {
        roomy = enough;
        show();
    }

    /** It goes once everything is in view. */
    private void show() {
        Box all = bounds();
        Box seen = camera.getValue().visible();
        boolean whole = seen.x() <= all.x()
                && seen.y() <= all.y()
                && seen.right() >= all.right()
                && seen.bottom() >= all.bottom();
        setVisible(roomy && !whole && !scene.getValue().diagram().cards().isEmpty());
        if (stale && isVisible()) {
            paint();
        }
    }

    private void go(MouseEvent event) {
        Box bounds = bounds();
        double x = bounds.centreX() + (event.getX() - WIDTH / 2) / scale();
        double y = bounds.centreY() + (event.getY() - HEIGHT / 2) / scale();
        move.accept(camera.getValue().centre(x, y));
        event.consume();
    }

    private void draw() {
        stale = true;
        show();
        frame();
    }

    private void paint() {
        stale = false;
        Palette colours = palette.getValue();
        Pixels pixels = new Pixels((int) WIDTH * SHARPNESS, (int) HEIGHT * SHARPNESS);
        pixels.clear(colours.colour(Token.WINDOW));
        Scene now = scene.getValue();
        blocks(pixels, now, true);
        blocks(pixels, now, false);
        image.show(pixels.argb(), pixels.width(), pixels.height(), SHARPNESS);
        outline.setStroke(FxPainter.color(colours.colour(Token.LINE)));
    }

    /** Untouched blocks first, so that those of the cone lie on top. */
    private void blocks(Pixels pixels, Scene now, boolean untouched) {
        Palette colours = palette.getValue();
        double scale = scale();
        double left = WIDTH / 2 - bounds().centreX() * scale;
        double top = HEIGHT / 2 - bounds().centreY() * scale;
        for (int i = 0; i < now.cards().size(); i++) {
            PictureRole role = now.cards().get(i).role();
            if ((role == PictureRole.UNTOUCHED) == untouched && !now.mark(i).hidden()) {
                Box box = now.diagram().cards().get(i).box();
                int x = (int) Math.round((left + box.x() * scale) * SHARPNESS);
                int y = (int) Math.round((top + box.y() * scale) * SHARPNESS);
                int width = (int) Math.round(Math.max(LEAST_BLOCK, box.width() * scale) * SHARPNESS);
                int height = (int) Math.round(Math.max(LEAST_BLOCK, box.height() * scale) * SHARPNESS);
                Swatch swatch = now.mark(i).swatch();
                Colour colour = swatch == null ? colours.look(role).line() : swatch.colour(colours);
                pixels.fill(x, y, x + width, y + height, colour.rgb(), Pixels.FULL);
            }
        }
    }

    private void frame() {
        Box seen = camera.getValue().visible();
        double left = Math.max(1, mapX(seen.x()));
        double top = Math.max(1, mapY(seen.y()));
        window.setX(left);
        window.setY(top);
        window.setWidth(Math.max(0, Math.min(WIDTH - 1, mapX(seen.right())) - left));
        window.setHeight(Math.max(0, Math.min(HEIGHT - 1, mapY(seen.bottom())) - top));
        window.setStroke(FxPainter.color(palette.getValue().colour(Token.ACCENT)));
    }

    private double mapX(double x) {
        return WIDTH / 2 + (x - bounds().centreX()) * scale();
    }

    private double mapY(double y) {
        return HEIGHT / 2 + (y - bounds().centreY()) * scale();
    }

    private double scale() {
        Box bounds = bounds();
        return Math.min(
                (WIDTH - 2 * PADDING) / Math.max(1, bounds.width()),
                (HEIGHT - 2 * PADDING) / Math.max(1, bounds.height()));
    }

    private Box bounds() {
        return scene.getValue().diagram().bounds();
    }
}

package dev.conescope.canvas;

import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import java.util.List;
import javafx.stage.Stage;

/** What is measured of one canvas that shows one diagram. For the JavaFX thread. */
final class CanvasFigures implements AutoCloseable {
    private static final int WARM = 20;
    private static final int FRAMES = 120;
    /** How far the picture moves from one frame to the next, in pixels: a quick drag. */
    private static final int STRIDE = 6;

    private final SceneCanvas canvas = new SceneCanvas();
    private final Stage stage = new Stage();
    private final FrameRate rate;

    CanvasFigures(int side) {
        stage.setScene(new javafx.scene.Scene(canvas.node(), side, side));
        stage.show();
        rate = new FrameRate(canvas.node(), side, side);
    }

    /** Shows a scene as a whole and waits for its pixels; the time that took, in nanoseconds. */
    long open(Scene scene) {
        return rate.frame(() -> {
            canvas.show(scene);
            canvas.fit();
        });
    }

    /** Shows other roles and waits for the pixels. */
    void recolour(Scene scene) {
        rate.frame(() -> canvas.recolour(scene));
    }

    /** Everything in view, so many times larger. */
    void zoom(double times) {
        canvas.fit();
        Camera camera = canvas.camera();
        canvas.move(camera.zoom(camera.scale() * times));
    }

    /** At a scale, above the middle of a box. */
    void look(double scale, Box at) {
        canvas.fit();
        canvas.move(canvas.camera().zoom(scale).centre(at.centreX(), at.centreY()));
    }

    /** Frames a second while the picture is dragged. */
    double pan() {
        return rate.of(
                frame -> {
                    int way = frame / 40 % 2 == 0 ? STRIDE : -STRIDE;
                    canvas.move(canvas.camera().pan(way, way / 2.0));
                },
                WARM,
                FRAMES);
    }

    /** Frames a second while it is zoomed in and out again, a little at a time. */
    double zooming() {
        return rate.of(
                frame -> {
                    Camera camera = canvas.camera();
                    double factor = frame / 10 % 2 == 0 ? 1.03 : 1 / 1.03;
                    canvas.move(camera.zoomAt(camera.width() / 2, camera.height() / 2, factor));
                },
                WARM,
                60);
    }

    /** Frames a second while all cards change their roles. */
    double recolouring(List<Scene> scenes) {
        return rate.of(frame -> canvas.recolour(scenes.get(frame % scenes.size())), WARM, FRAMES);
    }

    /** The cards in view. */
    int seen(Diagram diagram) {
        Box view = canvas.camera().visible();
        return (int) diagram.cards().stream()
                .filter(card -> card.box().intersects(view))
                .count();
    }

    /** The frames that looked like the one before them. */
    int same() {
        return rate.same();
    }

    @Override
    public void close() {
        canvas.close();
        stage.close();
    }
}

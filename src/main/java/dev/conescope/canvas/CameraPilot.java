package dev.conescope.canvas;

import dev.conescope.canvas.motion.Movement;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.draw.Box;
import javafx.util.Duration;

/** Moves the camera: smoothly where it jumps, at once where a hand leads it. */
final class CameraPilot {
    private static final Duration ZOOM = Duration.millis(120);
    private static final Duration GO = Duration.millis(180);

    private final CanvasState state;
    private final Movement movement;
    private Camera goal = Camera.START;

    CameraPilot(CanvasState state, Movement movement) {
        this.state = state;
        this.movement = movement;
    }

    /** Larger by the factor; what is below the pixel stays there. Turns of a wheel add up while it moves. */
    void zoomAt(double pixelX, double pixelY, double factor) {
        Camera from = movement.running() ? goal : state.camera().get();
        movement.drop();
        go(from.zoomAt(pixelX, pixelY, factor), ZOOM, () -> state.move(goal));
    }

    /** The same about the middle of the view. */
    void zoom(double factor) {
        Camera camera = state.camera().get();
        zoomAt(camera.width() / 2, camera.height() / 2, factor);
    }

    /** Follows a pinch. */
    void pinch(double pixelX, double pixelY, double factor) {
        movement.drop();
        state.move(state.camera().get().zoomAt(pixelX, pixelY, factor));
    }

    /** Follows a drag by so many pixels. */
    void pan(double pixelsX, double pixelsY) {
        movement.drop();
        state.move(state.camera().get().pan(pixelsX, pixelsY));
    }

    /** Everything in view. */
    void fit() {
        go(state.whole(), GO, state::fit);
    }

    /** A part of the scene in view, clear of what lies over the edges. */
    void show(Box part) {
        lookFrom(state.fitted(part));
    }

    /** To another camera. */
    void lookFrom(Camera camera) {
        go(camera, GO, () -> state.move(goal));
    }

    private void go(Camera camera, Duration duration, Runnable end) {
        Camera from = state.camera().get();
        goal = camera.resize(from.width(), from.height());
        movement.begin(duration, part -> pass(from.towards(goal, part)), end);
    }

    /** The view may have got another size on the way. */
    private void pass(Camera camera) {
        Camera now = state.camera().get();
        state.pass(camera.resize(now.width(), now.height()));
    }
}

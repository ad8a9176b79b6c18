package dev.conescope.canvas;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.view.View;
import org.graphstream.ui.view.util.ShortcutManager;

/**
 * What keys do while the canvas has the keyboard: arrows walk along lines and columns, Tab walks column by column and
 * leaves after the last card, Enter picks, Escape clears, plus, minus, 0, s and c zoom, space held makes every press a
 * pan.
 */
final class CanvasKeys implements ShortcutManager {
    private final SceneCanvas canvas;
    private final CanvasState state;
    private final CardWalk walk;
    private final CanvasGestures gestures;
    private final Supplier<CanvasListener> listener;
    private final EventHandler<KeyEvent> onKey = this::key;

    CanvasKeys(
            SceneCanvas canvas,
            CanvasState state,
            CardWalk walk,
            CanvasGestures gestures,
            Supplier<CanvasListener> listener) {
        this.canvas = canvas;
        this.state = state;
        this.walk = walk;
        this.gestures = gestures;
        this.listener = listener;
    }

    @Override
    public void init(GraphicGraph graph, View view) {
        canvas.node().addEventHandler(KeyEvent.ANY, onKey);
    }

    @Override
    public void release() {
        canvas.node().removeEventHandler(KeyEvent.ANY, onKey);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != canvas.node()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == KeyCode.SPACE) {
            gestures.panOnly(false);
        } else if (event.getEventType() == KeyEvent.KEY_TYPED && zoom(event.getCharacter())) {
            event.consume();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && pressed(event)) {
            event.consume();
        }
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        int at = state.focused().get();
        return switch (event.getCode()) {
            case LEFT -> walk(walk.dependency(at));
            case RIGHT -> walk(walk.dependent(at));
            case UP -> walk(walk.above(at));
            case DOWN -> walk(walk.below(at));
            case TAB -> tab(event.isShiftDown() ? walk.previous(at) : walk.next(at));
            case ENTER -> enter(at);
            case ESCAPE -> clear();
            case SPACE -> panOnly();
            default -> false;
        };
    }

    /** By what is typed, not by key, since plus is on another key on every keyboard. */
    private boolean zoom(String typed) {
        switch (typed) {
            case "+", "=" -> canvas.zoomIn();
            case "-" -> canvas.zoomOut();
            case "0" -> canvas.fit();
            case "s" -> canvas.zoomToTargets();
            case "c" -> canvas.zoomToCone();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walk(int place) {
        state.focus(place);
        return true;
    }

    /** After the last card Tab goes on to the next control of the window. */
    private boolean tab(int place) {
        state.focus(place);
        return place != CanvasState.NONE;
    }

    private boolean enter(int place) {
        state.card(place).ifPresent(card -> CanvasGestures.act(card, listener.get()));
        return true;
    }

    private boolean clear() {
        state.ring().set(false);
        listener.get().clear();
        return true;
    }

    private boolean panOnly() {
        gestures.panOnly(true);
        return true;
    }
}

package dev.conescope.canvas;

import dev.conescope.canvas.fx.HoverTip;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.group.GroupKey;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.view.View;
import org.graphstream.ui.view.util.InteractiveElement;
import org.graphstream.ui.view.util.MouseManager;

/**
 * What mouse and trackpad do on the canvas: drag to pan, wheel or pinch to zoom at the pointer, two fingers to pan,
 * rest to read, click to pick. A press that moved further than a hand trembles is a drag and never a click.
 */
final class CanvasGestures implements MouseManager {
    private static final double TREMBLE = 4;
    private static final double ZOOM_PER_SCROLL_PIXEL = 1.0035;

    private final CanvasState state;
    private final Node surface;
    private final HoverTip tip;
    private final Supplier<CanvasListener> listener;
    private final Function<Card, String> words;
    private final EventHandler<MouseEvent> onMouse = this::mouse;
    private final EventHandler<ScrollEvent> onScroll = this::scroll;
    private final EventHandler<ZoomEvent> onZoom = event -> zoom(event.getX(), event.getY(), event.getZoomFactor());

    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragged;
    private boolean fingers;
    private boolean panOnly;

    CanvasGestures(
            CanvasState state,
            Node surface,
            HoverTip tip,
            Supplier<CanvasListener> listener,
            Function<Card, String> words) {
        this.state = state;
        this.surface = surface;
        this.tip = tip;
        this.listener = listener;
        this.words = words;
    }

    @Override
    public void init(GraphicGraph graph, View view) {
        surface.addEventHandler(MouseEvent.ANY, onMouse);
        surface.addEventHandler(ScrollEvent.ANY, onScroll);
        surface.addEventHandler(ZoomEvent.ZOOM, onZoom);
    }

    @Override
    public void release() {
        tip.hide();
        surface.removeEventHandler(MouseEvent.ANY, onMouse);
        surface.removeEventHandler(ScrollEvent.ANY, onScroll);
        surface.removeEventHandler(ZoomEvent.ZOOM, onZoom);
    }

    @Override
    public EnumSet<InteractiveElement> getManagedTypes() {
        return EnumSet.of(InteractiveElement.NODE);
    }

    /** While true, as long as the space bar is held, presses pan and pick nothing. */
    void panOnly(boolean on) {
        panOnly = on;
        surface.setCursor(on ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            press(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drag(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            hover(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            leave();
        }
    }

    private void press(MouseEvent event) {
        tip.hide();
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
        dragged = false;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        dragged |= Math.hypot(event.getX() - pressX, event.getY() - pressY) > TREMBLE;
        if (dragged) {
            surface.setCursor(Cursor.CLOSED_HAND);
            state.move(state.camera().get().pan(event.getX() - lastX, event.getY() - lastY));
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !dragged && !panOnly) {
            click(event);
        }
        hover(event);
    }

    private void click(MouseEvent event) {
        int place = state.cardAt(event.getX(), event.getY());
        if (place == CanvasState.NONE) {
            state.headerAt(event.getX(), event.getY())
                    .ifPresent(frame -> listener.get().close(frame.key()));
            return;
        }
        state.ring().set(false);
        state.focused().set(place);
        state.card(place).ifPresent(card -> pick(card, event.isShiftDown(), event.isShortcutDown()));
    }

    private void pick(Card card, boolean shift, boolean shortcut) {
        if (shift) {
            listener.get().markChanged(card);
        } else if (shortcut) {
            listener.get().addTarget(card);
        } else {
            act(card, listener.get());
        }
    }

    /** What a plain click or Enter does to a card. */
    static void act(Card card, CanvasListener listener) {
        switch (card.key()) {
            case CardKey.Resource _ -> listener.target(card);
            case CardKey.Group(GroupKey group) -> listener.open(group);
        }
    }

    private void hover(MouseEvent event) {
        tip.pointer(event.getScreenX(), event.getScreenY());
        int place = state.cardAt(event.getX(), event.getY());
        boolean header = place == CanvasState.NONE
                && state.headerAt(event.getX(), event.getY()).isPresent();
        Cursor overThing = place != CanvasState.NONE || header ? Cursor.HAND : Cursor.DEFAULT;
        surface.setCursor(panOnly ? Cursor.OPEN_HAND : overThing);
        if (place != state.hovered().get()) {
            state.hovered().set(place);
            tip.await(state.card(place).map(words).orElse(""));
        }
    }

    private void leave() {
        state.hovered().set(CanvasState.NONE);
        tip.hide();
    }

    /** A wheel has no beginning and no end; fingers on a trackpad do, and move the picture. */
    private void scroll(ScrollEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL_STARTED) {
            fingers = true;
        } else if (event.getEventType() == ScrollEvent.SCROLL_FINISHED) {
            fingers = false;
        } else if (!event.isShortcutDown() && (fingers || event.isInertia() || event.getDeltaY() == 0)) {
            tip.hide();
            state.move(state.camera().get().pan(event.getDeltaX(), event.getDeltaY()));
        } else {
            zoom(event.getX(), event.getY(), Math.pow(ZOOM_PER_SCROLL_PIXEL, event.getDeltaY()));
        }
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        tip.hide();
        Camera camera = state.camera().get();
        state.move(camera.zoomAt(x, y, factor));
    }
}

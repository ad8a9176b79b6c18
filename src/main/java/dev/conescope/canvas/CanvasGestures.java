package dev.conescope.canvas;

import dev.conescope.canvas.fx.HoverTip;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.group.GroupKey;
import java.util.EnumSet;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.view.View;
import org.graphstream.ui.view.util.InteractiveElement;
import org.graphstream.ui.view.util.MouseManager;

/**
 * What mouse and trackpad do on the canvas: drag to pan, wheel or pinch to zoom at the pointer, two fingers to pan,
 * rest to read of a card or a line, click to pick. A press that moved further than a hand trembles is a drag and never
 * a click.
 */
final class CanvasGestures implements MouseManager {
    private static final double TREMBLE = 4;
    private static final double ZOOM_PER_SCROLL_PIXEL = 1.0035;
    private static final Duration REST = Duration.millis(180);

    private final CanvasState state;
    private final CameraPilot pilot;
    private final Node surface;
    private final HoverTip tip;
    private final Supplier<CanvasListener> listener;
    private final HoverWords words;
    private final PauseTransition rest = new PauseTransition(REST);
    private final EventHandler<MouseEvent> onMouse = this::mouse;
    private final EventHandler<ScrollEvent> onScroll = this::scroll;
    private final EventHandler<ZoomEvent> onZoom = event -> pinch(event);

    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragged;
    private boolean fingers;
    private boolean panOnly;

    CanvasGestures(
            CanvasState state,
            CameraPilot pilot,
            Node surface,
            HoverTip tip,
            Supplier<CanvasListener> listener,
            HoverWords words) {
        this.state = state;
        this.pilot = pilot;
        this.surface = surface;
        this.tip = tip;
        this.listener = listener;
        this.words = words;
        rest.setOnFinished(_ -> state.card(state.hovered().get())
                .ifPresent(card -> listener.get().rest(card)));
    }

    /** What is said about what the pointer rests on. */
    interface HoverWords {
        /** About a card. */
        String of(Card card);

        /** About a line. */
        String of(EdgeLine line);
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
        rest.stop();
        surface.removeEventHandler(MouseEvent.ANY, onMouse);
        surface.removeEventHandler(ScrollEvent.ANY, onScroll);
        surface.removeEventHandler(ZoomEvent.ZOOM, onZoom);
    }

    @Override
    public EnumSet<InteractiveElement> getManagedTypes() {
        return EnumSet.of(InteractiveElement.NODE);
    }

    /** Forgets what the pointer is on, since something else may be there now. */
    void forget() {
        leave();
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
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
            return;
        }
        dragged |= Math.hypot(event.getX() - pressX, event.getY() - pressY) > TREMBLE;
        if (dragged) {
            surface.setCursor(Cursor.CLOSED_HAND);
            pilot.pan(event.getX() - lastX, event.getY() - lastY);
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
        int line = place != CanvasState.NONE || header || event.isPrimaryButtonDown()
                ? CanvasState.NONE
                : state.lineAt(event.getX(), event.getY());
        if (place != state.hovered().get() || line != state.hoveredLine().get()) {
            leaveCard();
            state.hovered().set(place);
            state.hoveredLine().set(line);
            if (line != CanvasState.NONE) {
                tip.await(words.of(state.diagram().edges().get(line)));
            } else {
                tip.await(state.card(place).map(words::of).orElse(""));
            }
            if (place != CanvasState.NONE) {
                rest.playFromStart();
            }
        }
    }

    private void leave() {
        leaveCard();
        state.hovered().set(CanvasState.NONE);
        state.hoveredLine().set(CanvasState.NONE);
        tip.hide();
    }

    private void leaveCard() {
        rest.stop();
        if (state.hovered().get() != CanvasState.NONE) {
            listener.get().leave();
        }
    }

    /** A wheel has no beginning and no end; fingers on a trackpad do, and move the picture. */
    private void scroll(ScrollEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL_STARTED) {
            fingers = true;
        } else if (event.getEventType() == ScrollEvent.SCROLL_FINISHED) {
            fingers = false;
        } else if (!event.isShortcutDown() && (fingers || event.isInertia() || event.getDeltaY() == 0)) {
            tip.hide();
            pilot.pan(event.getDeltaX(), event.getDeltaY());
        } else {
            zoom(event.getX(), event.getY(), Math.pow(ZOOM_PER_SCROLL_PIXEL, event.getDeltaY()));
        }
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        tip.hide();
        pilot.zoomAt(x, y, factor);
    }

    private void pinch(ZoomEvent event) {
        tip.hide();
        pilot.pinch(event.getX(), event.getY(), event.getZoomFactor());
    }
}

package dev.conescope.canvas;

import dev.conescope.canvas.fx.HoverTip;
import dev.conescope.canvas.fx.LegendView;
import dev.conescope.canvas.fx.Minimap;
import dev.conescope.canvas.fx.ZoomButtons;
import dev.conescope.canvas.picture.RetainedPicture;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Card;
import dev.conescope.scene.Scene;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Theme;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.graphstream.ui.fx_viewer.FxDefaultView;

/**
 * The picture in the window: a scene to look at, to move about in and to pick from. Draws once a pulse and only when
 * something changed. For the JavaFX thread; {@link #close} it when it is no longer needed.
 */
public final class SceneCanvas implements AutoCloseable {
    private static final double ZOOM_STEP = 1.25;

    private final CanvasState state = new CanvasState();
    private final SceneGraphBridge bridge = new SceneGraphBridge();
    private final ConeGraphRenderer renderer = new ConeGraphRenderer(state, bridge);
    private final ConeViewer viewer = new ConeViewer(bridge.graph());
    private final LegendView legend = new LegendView();
    private final ReadOnlyDoubleWrapper zoomPercent = new ReadOnlyDoubleWrapper(100);
    private final CanvasFrame frame;
    private CanvasListener listener = new CanvasListener() {};
    private Function<Card, String> words = Card::address;
    private boolean closed;

    /** An empty canvas in the light theme. */
    public SceneCanvas() {
        FxDefaultView view = (FxDefaultView) viewer.addView("canvas", renderer, false);
        ZoomButtons buttons = new ZoomButtons(this::zoomIn, this::zoomOut, this::fit);
        Minimap minimap = new Minimap(state.scene(), state.camera(), state.palette(), state::move);
        frame = new CanvasFrame(view, buttons, minimap, legend, state::resize);
        handleInput(view);
        state.onChange(change -> view.requestLayout());
        state.camera().addListener((property, old, now) -> zoomPercent.set(now.scale() * 100));
        state.focused().addListener((property, old, now) -> announce());
        frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        theme(Theme.LIGHT);
        announce();
    }

    /** What to put into the window. */
    public Region node() {
        return frame;
    }

    /** Shows another diagram. The camera stays where it is; the first diagram is fitted into the view. */
    public void show(Scene scene) {
        state.show(scene);
        legend.show(scene);
        announce();
    }

    /**
     * Shows the same diagram with other roles: camera, focus and what the pointer is on stay.
     *
     * @throws IllegalArgumentException if it is another diagram
     */
    public void recolour(Scene scene) {
        if (scene.diagram() != state.diagram()) {
            throw new IllegalArgumentException("the scene has another diagram than the one shown");
        }
        state.scene().set(scene);
        legend.show(scene);
        announce();
    }

    /** Takes the colours of a theme. */
    public void theme(Theme theme) {
        Palette palette = Palette.of(theme);
        state.palette().set(palette);
        legend.palette(palette);
    }

    /** Who is told what people pick; replaces the one before. */
    public void onAction(CanvasListener next) {
        listener = next;
    }

    /**
     * The words about a card, shown when the pointer rests on it and spoken by a screen reader when it has the focus:
     * its address, its role and the reason. Until set, the address.
     */
    public void tooltips(Function<Card, String> next) {
        words = next;
        announce();
    }

    /** The legend's words; without them there is no legend. */
    public void legend(LegendView.Words next) {
        legend.words(next);
        legend.show(state.scene().get());
    }

    /** All of the diagram in view, at 100 % at most. */
    public void fit() {
        state.fit();
    }

    /** A step closer, about the middle of the view. */
    public void zoomIn() {
        zoom(ZOOM_STEP);
    }

    /** A step back, about the middle of the view. */
    public void zoomOut() {
        zoom(1 / ZOOM_STEP);
    }

    /** The zoom in percent, up to 400, and down to 5 or to what shows all of a large diagram. */
    public ReadOnlyDoubleProperty zoomPercent() {
        return zoomPercent.getReadOnlyProperty();
    }

    /**
     * Moves a card into view and gives it the keyboard's focus inside the canvas. A card that is not shown is ignored.
     */
    public void focus(Card card) {
        IntStream.range(0, state.diagram().cards().size())
                .filter(place -> state.diagram().cards().get(place).key().equals(card.key()))
                .findFirst()
                .ifPresent(state::centre);
    }

    /** Where a state opens: all of it where names can be read then, otherwise its middle. */
    public void home() {
        state.home();
    }

    /** Gives up the viewer. The canvas draws and tells nothing afterwards; closing it again does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            viewer.close();
        }
    }

    /** How often the picture was drawn. */
    long drawn() {
        return renderer.frames();
    }

    /** Looks from somewhere else. */
    void move(Camera next) {
        state.move(next);
    }

    /** How many cards the library's graph mirrors. */
    int mirrored() {
        return bridge.graph().getNodeCount();
    }

    /** The picture as it is kept. */
    RetainedPicture picture() {
        return renderer.picture();
    }

    /** The camera as it is now. */
    Camera camera() {
        return state.camera().get();
    }

    private void handleInput(FxDefaultView view) {
        HoverTip tip = new HoverTip(view);
        CanvasGestures gestures = new CanvasGestures(state, view, tip, () -> listener, card -> words.apply(card));
        CardWalk walk = new CardWalk(state);
        view.setMouseManager(gestures);
        view.setShortcutManager(new CanvasKeys(this, state, walk, gestures, () -> listener));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> frame.requestFocus());
    }

    private void zoom(double factor) {
        Camera camera = state.camera().get();
        state.move(camera.zoomAt(camera.width() / 2, camera.height() / 2, factor));
    }

    private void announce() {
        frame.setAccessibleText(state.card(state.focused().get())
                .map(words)
                .orElse(state.diagram().cards().size() + " cards"));
    }
}

package dev.conescope.canvas;

import dev.conescope.canvas.fx.HoverTip;
import dev.conescope.canvas.fx.LegendView;
import dev.conescope.canvas.fx.Minimap;
import dev.conescope.canvas.fx.ZoomButtons;
import dev.conescope.canvas.motion.Movement;
import dev.conescope.canvas.motion.SceneTravel;
import dev.conescope.canvas.picture.RetainedPicture;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.Theme;
import dev.conescope.scene.overlay.Legend;
import dev.conescope.scene.overlay.Trail;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.graphstream.ui.fx_viewer.FxDefaultView;

/**
 * The picture in the window: a scene to look at, to move about in and to pick from. Draws once a pulse and only when
 * something changed. For the JavaFX thread; {@link #close} it when it is no longer needed.
 */
public final class SceneCanvas implements AutoCloseable {
    private static final double ZOOM_STEP = 1.25;
    private static final Duration TRAVEL = Duration.millis(180);

    private final CanvasState state = new CanvasState();
    private final SceneGraphBridge bridge = new SceneGraphBridge();
    private final ConeGraphRenderer renderer = new ConeGraphRenderer(state, bridge);
    private final ConeViewer viewer = new ConeViewer(bridge.graph());
    private final Movement cameraMovement = new Movement();
    private final Movement cardMovement = new Movement();
    private final CameraPilot pilot = new CameraPilot(state, cameraMovement);
    private final LegendView legend = new LegendView(
            key -> listener().toggle(key),
            () -> listener().showAll(),
            () -> listener().clearChanged());
    private final ReadOnlyDoubleWrapper zoomPercent = new ReadOnlyDoubleWrapper(100);
    private final CanvasFrame frame;
    private final CanvasGestures gestures;
    private CanvasListener listener = new CanvasListener() {};
    private Function<Card, String> words = Card::address;
    private Function<EdgeLine, String> lineWords = _ -> "";
    private boolean closed;

    /** An empty canvas in the light theme. */
    public SceneCanvas() {
        FxDefaultView view = (FxDefaultView) viewer.addView("canvas", renderer, false);
        ZoomButtons buttons =
                new ZoomButtons(this::zoomIn, this::zoomOut, this::fit, this::zoomToTargets, this::zoomToCone);
        Minimap minimap = new Minimap(state.scene(), state.camera(), state.palette(), state::move);
        frame = new CanvasFrame(view, buttons, minimap, legend, state);
        gestures = new CanvasGestures(state, pilot, view, new HoverTip(view), () -> listener, new Words());
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

    /**
     * Shows another diagram. The camera stays where it is, unless it would look past the diagram; the first one is
     * fitted into the view. Cards that were there before move to their new places, unless there are many.
     */
    public void show(Scene scene) {
        cardMovement.end();
        gestures.forget();
        var travel = new SceneTravel(state.scene().get(), scene);
        state.show(scene);
        announce();
        if (travel.worthIt()) {
            cardMovement.begin(
                    TRAVEL,
                    part -> state.scene().set(travel.at(part)),
                    () -> state.scene().set(scene));
        }
    }

    /**
     * Shows the same diagram with other roles: camera, focus and what the pointer is on stay.
     *
     * @throws IllegalArgumentException if it is another diagram
     */
    public void recolour(Scene scene) {
        cardMovement.end();
        if (scene.diagram() != state.diagram()) {
            throw new IllegalArgumentException("the scene has another diagram than the one shown");
        }
        state.trail().set(null);
        state.hoveredLine().set(CanvasState.NONE);
        state.scene().set(scene);
        announce();
    }

    /** Whether the camera and cards move; they do, unless the system asks for less motion. */
    public void motion(boolean on) {
        cameraMovement.on(on);
        cardMovement.on(on);
    }

    /** Shows a trail over the picture, all else quieter, until {@link #untrail} or another scene. */
    public void trail(Trail trail) {
        state.trail().set(trail);
    }

    /** Shows the picture alone again. */
    public void untrail() {
        state.trail().set(null);
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

    /** The words about a line, shown when the pointer rests on it; until set, none are. */
    public void lineTooltips(Function<EdgeLine, String> next) {
        lineWords = next;
    }

    /** What the legend says; until set, there is none. */
    public void legend(Legend next) {
        legend.show(next);
        frame.requestLayout();
    }

    /** All of the diagram in view, at 100 % at most. */
    public void fit() {
        pilot.fit();
    }

    /** The targets in view, at 100 % at most. Does nothing without any. */
    public void zoomToTargets() {
        zoomTo(CardLook::target);
    }

    /** All of the cone in view, at 100 % at most. Does nothing without one. */
    public void zoomToCone() {
        zoomTo(look -> look.target() || look.role() != PictureRole.UNTOUCHED);
    }

    private void zoomTo(Predicate<CardLook> wanted) {
        state.boxes(wanted).stream().reduce(Box::union).ifPresent(pilot::show);
    }

    /** Where the picture is looked at from. */
    public Camera viewpoint() {
        return state.camera().get();
    }

    /** Goes back to where the picture was looked at from. */
    public void lookFrom(Camera viewpoint) {
        pilot.lookFrom(viewpoint);
    }

    /** A step closer, about the middle of the view. */
    public void zoomIn() {
        pilot.zoom(ZOOM_STEP);
    }

    /** A step back, about the middle of the view. */
    public void zoomOut() {
        pilot.zoom(1 / ZOOM_STEP);
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

    /** Where a state opens: all of it where names can be read then, otherwise the cone or what is leftmost. */
    public void home() {
        state.home();
    }

    /** Gives up the viewer. The canvas draws and tells nothing afterwards; closing it again does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            cameraMovement.drop();
            cardMovement.drop();
            viewer.close();
        }
    }

    /** Asks for the words when they are needed, since they may be replaced. */
    private final class Words implements CanvasGestures.HoverWords {
        @Override
        public String of(Card card) {
            return words.apply(card);
        }

        @Override
        public String of(EdgeLine line) {
            return lineWords.apply(line);
        }
    }

    /** Whether a trail is shown. */
    boolean trailed() {
        return state.trail().get() != null;
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
        CardWalk walk = new CardWalk(state);
        view.setMouseManager(gestures);
        view.setShortcutManager(new CanvasKeys(this, state, walk, gestures, () -> listener));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> frame.requestFocus());
    }

    private CanvasListener listener() {
        return listener;
    }

    private void announce() {
        int count = state.diagram().cards().size();
        frame.setAccessibleText(
                state.card(state.focused().get()).map(words).orElse(count == 1 ? "1 card" : count + " cards"));
    }
}

package dev.conescope.canvas;

import dev.conescope.canvas.fx.FontGlyphs;
import dev.conescope.canvas.fx.PixelView;
import dev.conescope.canvas.fx.PointedView;
import dev.conescope.canvas.picture.RetainedPicture;
import dev.conescope.canvas.picture.View;
import dev.conescope.canvas.raster.GlyphMasks;
import dev.conescope.canvas.raster.Pixels;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Card;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.Palette;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.graphstream.graph.Element;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.fx_viewer.util.DefaultCamera;
import org.graphstream.ui.graphicGraph.GraphicElement;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.graphicGraph.StyleGroup;
import org.graphstream.ui.view.GraphRendererBase;
import org.graphstream.ui.view.LayerRenderer;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.util.InteractiveElement;
import org.jspecify.annotations.Nullable;

/**
 * Shows the scene in GraphStream's view in place of the library's own pictures of nodes and edges. Elements are found
 * by the cards' boxes; they are never moved, since the layout alone says where cards are, and styles, layers and
 * screenshots of the library are not taken up: themes, the scene and the exports take their place.
 */
final class ConeGraphRenderer extends GraphRendererBase<Pane, GraphicsContext> {
    /** The library's graph costs more than all the rest of a card: only so many are in it at a time. */
    private static final int MOST_MIRRORED = 1000;

    private static final Duration REST = Duration.millis(140);

    private final CanvasState state;
    private final SceneGraphBridge bridge;
    private final RetainedPicture picture = new RetainedPicture(new GlyphMasks(new FontGlyphs()));
    private final PixelView image = new PixelView();
    private final PointedView pointed = new PointedView();
    private final CardRings rings;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable DefaultCamera libraryCamera;
    private @Nullable Pane pane;
    private boolean open;
    private boolean settled;
    private long frames;

    ConeGraphRenderer(CanvasState state, SceneGraphBridge bridge) {
        this.state = state;
        this.bridge = bridge;
        rings = new CardRings(state);
        rest.setOnFinished(_ -> rest());
    }

    /** How often it has drawn. */
    long frames() {
        return frames;
    }

    @Override
    public void open(GraphicGraph graphicGraph, Pane surface) {
        super.open(graphicGraph, surface);
        libraryCamera = new DefaultCamera(graphicGraph);
        surface.getChildren().forEach(own -> own.setVisible(false));
        surface.getChildren().addAll(image, pointed);
        surface.getChildren().addAll(rings.nodes());
        surface.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .addListener((property, old, now) -> surface.requestLayout());
        pane = surface;
        open = true;
    }

    @Override
    public void close() {
        open = false;
        rest.stop();
        super.close();
    }

    @Override
    public org.graphstream.ui.view.View createDefaultView(Viewer viewer, String id) {
        return new FxDefaultView(viewer, id, this);
    }

    /** The library's camera, set to the centre of what was drawn last. */
    @Override
    public org.graphstream.ui.view.camera.Camera getCamera() {
        return Objects.requireNonNull(libraryCamera, "the view is not open");
    }

    /**
     * Shows what is in view. The library's own canvas stays empty: its path renderer takes a second for ten thousand
     * cards where there is no graphics processor.
     */
    @Override
    public void render(GraphicsContext graphics, int x, int y, int width, int height) {
        Camera camera = state.camera().get();
        if (!open || camera.width() < 1 || camera.height() < 1) {
            return;
        }
        frames++;
        Palette palette = state.palette().get();
        getCamera().setViewCenter(camera.centreX(), -camera.centreY(), 0);
        double pixel = pixel();
        boolean fine = settled;
        settled = false;
        if (picture.show(View.of(camera, state.scene().get(), palette, pixel), state.index(), fine)) {
            Pixels pixels = picture.pixels();
            image.show(pixels.argb(), pixels.width(), pixels.height(), pixel);
        }
        int line = state.hoveredLine().get();
        pointed.show(
                camera,
                palette,
                state.trail().get(),
                line == CanvasState.NONE ? null : state.scene().get().path(line));
        rings.show();
        rest.playFromStart();
    }

    /** Nothing has moved for a moment: time for what would have made the movement stutter. */
    private void rest() {
        if (open) {
            int[] cards = state.readable(MOST_MIRRORED);
            int[] lines = cards.length == 0
                    ? cards
                    : state.index().lines(state.camera().get().visible());
            bridge.mirror(state.diagram(), cards, lines);
            if (picture.coarse()) {
                settled = true;
                surface().requestLayout();
            }
        }
    }

    private Pane surface() {
        return Objects.requireNonNull(pane, "the view is not open");
    }

    /** Device pixels a logical pixel, on the screen that the window is on. */
    private double pixel() {
        Scene around = surface().getScene();
        Window window = around == null ? null : around.getWindow();
        return window == null ? 1 : Math.max(1, window.getRenderScaleX());
    }

    /** The picture in view, for tests. */
    RetainedPicture picture() {
        return picture;
    }

    @Override
    public @Nullable GraphicElement findGraphicElementAt(EnumSet<InteractiveElement> types, double x, double y) {
        return state.card(state.cardAt(x, y))
                .flatMap(card -> Optional.ofNullable(node(card)))
                .orElse(null);
    }

    @Override
    public Collection<GraphicElement> allGraphicElementsIn(
            EnumSet<InteractiveElement> types, double x1, double y1, double x2, double y2) {
        Camera camera = state.camera().get();
        Box area =
                new Box(camera.sceneX(x1), camera.sceneY(y1), (x2 - x1) / camera.scale(), (y2 - y1) / camera.scale());
        return Arrays.stream(state.index().cards().in(area))
                .mapToObj(place -> state.diagram().cards().get(place))
                .map(this::node)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The card's node, if the card could be read when the picture last stood still. */
    private @Nullable GraphicElement node(Card card) {
        return (GraphicElement) graph.getNode(SceneGraphBridge.id(card));
    }

    @Override
    public void moveElementAtPx(GraphicElement element, double x, double y) {}

    @Override
    public void screenshot(String file, int width, int height) {
        throw new UnsupportedOperationException("pictures are written by the exports");
    }

    @Override
    public void setBackLayerRenderer(LayerRenderer<GraphicsContext> layer) {}

    @Override
    public void setForeLayoutRenderer(LayerRenderer<GraphicsContext> layer) {}

    @Override
    public void elementStyleChanged(Element element, StyleGroup oldStyle, StyleGroup style) {}
}

package dev.conescope.canvas;

import dev.conescope.canvas.fx.FxPainter;
import dev.conescope.canvas.space.Camera;
import dev.conescope.scene.Detail;
import dev.conescope.scene.ScenePainting;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.overlay.Trail;
import dev.conescope.scene.paint.CardSizes;
import dev.conescope.scene.paint.TrailPainting;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.graphstream.graph.Element;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.fx_viewer.util.DefaultCamera;
import org.graphstream.ui.graphicGraph.GraphicElement;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.graphicGraph.StyleGroup;
import org.graphstream.ui.view.GraphRendererBase;
import org.graphstream.ui.view.LayerRenderer;
import org.graphstream.ui.view.View;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.util.InteractiveElement;
import org.jspecify.annotations.Nullable;

/**
 * Draws the scene in GraphStream's view in place of the library's own pictures of nodes and edges. Elements are found
 * by the cards' boxes; they are never moved, since the layout alone says where cards are, and styles, layers and
 * screenshots of the library are not taken up: themes, the scene and the exports take their place.
 */
final class ConeGraphRenderer extends GraphRendererBase<Pane, GraphicsContext> {
    private final CanvasState state;
    private @Nullable DefaultCamera libraryCamera;
    private boolean open;
    private long frames;

    ConeGraphRenderer(CanvasState state) {
        this.state = state;
    }

    /** How often it has drawn. */
    long frames() {
        return frames;
    }

    @Override
    public void open(GraphicGraph graphicGraph, Pane surface) {
        super.open(graphicGraph, surface);
        libraryCamera = new DefaultCamera(graphicGraph);
        open = true;
    }

    @Override
    public void close() {
        open = false;
        super.close();
    }

    @Override
    public View createDefaultView(Viewer viewer, String id) {
        return new FxDefaultView(viewer, id, this);
    }

    /** The library's camera, set to the centre of what was drawn last. */
    @Override
    public org.graphstream.ui.view.camera.Camera getCamera() {
        return Objects.requireNonNull(libraryCamera, "the view is not open");
    }

    @Override
    public void render(GraphicsContext graphics, int x, int y, int width, int height) {
        if (!open) {
            return;
        }
        frames++;
        Camera camera = state.camera().get();
        Palette palette = state.palette().get();
        getCamera().setViewCenter(camera.centreX(), -camera.centreY(), 0);
        FxPainter painter = new FxPainter(graphics);
        painter.ground(palette.colour(Token.CANVAS), camera.width(), camera.height());
        graphics.save();
        graphics.translate(camera.pixelX(0), camera.pixelY(0));
        graphics.scale(camera.scale(), camera.scale());
        ScenePainting.paint(state.scene().get(), palette, painter, camera.visible(), Detail.at(camera.scale()));
        over(painter, camera, palette);
        outline(
                painter,
                state.hovered().get(),
                2,
                1.5,
                palette.colour(Token.ACCENT).fade(0.55));
        if (state.ring().get()) {
            outline(painter, state.focused().get(), 4, 2, palette.colour(Token.ACCENT));
        }
        graphics.restore();
    }

    /** What lies over the picture while the pointer rests: the way to the targets, or the line that is told about. */
    private void over(Painter painter, Camera camera, Palette palette) {
        Trail trail = state.trail().get();
        if (trail != null) {
            TrailPainting.paint(trail, palette, painter, camera.visible(), Detail.at(camera.scale()));
        }
        int line = state.hoveredLine().get();
        if (line != CanvasState.NONE) {
            Colour accent = palette.colour(Token.ACCENT);
            Stroke stroke = Stroke.solid(accent, Math.max(2.4, 2 / camera.scale()));
            painter.path(state.diagram().edges().get(line).path(), null, stroke);
        }
    }

    /** Around a card, in pixels whatever the zoom. */
    private void outline(Painter painter, int place, double distance, double width, Colour colour) {
        double pixel = 1 / state.camera().get().scale();
        state.card(place).ifPresent(card -> {
            Box box = card.box().grow(distance * pixel);
            painter.rectangle(box, CardSizes.RADIUS + distance * pixel, null, Stroke.solid(colour, width * pixel));
        });
    }

    @Override
    public @Nullable GraphicElement findGraphicElementAt(EnumSet<InteractiveElement> types, double x, double y) {
        return state.card(state.cardAt(x, y))
                .map(card -> (GraphicElement) graph.getNode(SceneGraphBridge.id(card)))
                .orElse(null);
    }

    @Override
    public Collection<GraphicElement> allGraphicElementsIn(
            EnumSet<InteractiveElement> types, double x1, double y1, double x2, double y2) {
        Camera camera = state.camera().get();
        Box area =
                new Box(camera.sceneX(x1), camera.sceneY(y1), (x2 - x1) / camera.scale(), (y2 - y1) / camera.scale());
        return Arrays.stream(state.cardIndex().in(area))
                .mapToObj(place -> state.diagram().cards().get(place))
                .map(card -> (GraphicElement) graph.getNode(SceneGraphBridge.id(card)))
                .toList();
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

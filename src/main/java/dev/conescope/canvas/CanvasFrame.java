package dev.conescope.canvas;

import dev.conescope.canvas.fx.LegendView;
import dev.conescope.canvas.fx.Minimap;
import dev.conescope.canvas.fx.ZoomButtons;
import dev.conescope.canvas.space.Cover;
import dev.conescope.canvas.space.Margins;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Lays the view out over all of its area, with the legend and the zoom buttons along its lower edge and the minimap
 * above the buttons. The view is not managed, so that a redraw, which is a layout of the view, lays out nothing else.
 */
final class CanvasFrame extends Region {
    private static final double EDGE = 10;
    private static final double ROOM_FOR_MINIMAP = 420;
    private static final double CLEAR = 24;
    /** How high the legend is while it is one row. */
    private static final double ROW = 36;

    private static final double AROUND_STRIPS = 14;

    private final Region view;
    private final ZoomButtons buttons;
    private final Minimap minimap;
    private final LegendView legend;
    private final CanvasState state;

    CanvasFrame(Region view, ZoomButtons buttons, Minimap minimap, LegendView legend, CanvasState state) {
        this.view = view;
        this.buttons = buttons;
        this.minimap = minimap;
        this.legend = legend;
        this.state = state;
        view.setManaged(false);
        getChildren().addAll(view, legend, minimap, buttons);
        getStyleClass().add("scene-canvas");
        setFocusTraversable(true);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        buttons.autosize();
        double free = width - 3 * EDGE - buttons.getWidth();
        double legendWidth = Math.min(legend.prefWidth(-1), Math.max(0, free));
        legend.resize(legendWidth, legend.prefHeight(legendWidth));
        legend.relocate(EDGE, height - legend.getHeight() - EDGE);
        double row = legend.isVisible() ? Math.min(legend.getHeight(), ROW) : 0;
        double strip = height - EDGE - Math.max(buttons.getHeight(), row);
        buttons.relocate(width - buttons.getWidth() - EDGE, strip + Math.max(0, row - buttons.getHeight()) / 2);
        minimap.autosize();
        minimap.relocate(width - minimap.getWidth() - EDGE, strip - minimap.getHeight() - EDGE);
        minimap.roomy(width >= ROOM_FOR_MINIMAP);
        double strips = Math.max(legend.isVisible() ? legend.getHeight() : 0, buttons.getHeight());
        Margins edges = new Margins(CLEAR, CLEAR, strips + EDGE + AROUND_STRIPS, CLEAR);
        boolean map = width >= ROOM_FOR_MINIMAP;
        state.cover(new Cover(
                edges,
                map ? minimap.getWidth() + EDGE + AROUND_STRIPS : 0,
                map ? height - strip + minimap.getHeight() + EDGE + AROUND_STRIPS : 0));
        if (view.getWidth() != width || view.getHeight() != height) {
            state.resize(width, height);
            view.resizeRelocate(0, 0, width, height);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }
}

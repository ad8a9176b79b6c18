package dev.conescope.canvas;

import dev.conescope.scene.Card;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.EdgeLine;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.camera.Camera;

/** A diagram's cards and lines, at the same places, as GraphStream's own renderer draws them. */
final class StockView implements AutoCloseable {
    private final ConeViewer viewer;
    private final FxDefaultView view;
    private final Stage stage = new Stage();
    private final FrameRate rate;
    private final double step;

    StockView(Diagram diagram, int side) {
        Graph graph = new MultiGraph("stock");
        List<Card> cards = diagram.cards();
        for (int i = 0; i < cards.size(); i++) {
            graph.addNode("n" + i)
                    .setAttribute(
                            "xyz",
                            cards.get(i).box().centreX(),
                            -cards.get(i).box().centreY(),
                            0.0);
        }
        int number = 0;
        for (EdgeLine line : diagram.edges()) {
            graph.addEdge("e" + number++, "n" + line.from(), "n" + line.to(), true);
        }
        viewer = new ConeViewer(graph);
        view = (FxDefaultView) viewer.addView("stock", new FxGraphRenderer(), false);
        stage.setScene(new Scene(view, side, side));
        stage.show();
        rate = new FrameRate(view, side, side);
        step = diagram.bounds().width() / side;
    }

    /** Frames a second with so much of the graph's extent in view, 1 for all of it. */
    double framesPerSecond(double part) {
        Camera camera = view.getCamera();
        rate.frame(view::requestLayout);
        camera.setViewPercent(part);
        var centre = camera.getViewCenter();
        double x = centre.x;
        return rate.of(
                frame -> {
                    camera.setViewCenter(x + 3 * step * part * (frame % 2), centre.y, 0);
                    view.requestLayout();
                },
                1,
                5);
    }

    @Override
    public void close() {
        viewer.close();
        stage.close();
    }
}

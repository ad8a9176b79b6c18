package dev.conescope.canvas;

import javafx.animation.Timeline;
import org.graphstream.graph.Graph;
import org.graphstream.stream.ProxyPipe;
import org.graphstream.stream.Source;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.graphicGraph.GraphicGraph;

/**
 * A viewer of a graph in the JavaFX thread without the timer of its base class, which wakes 25 times a second for as
 * long as the program runs, and without the thread that starts that timer. Its view is laid out, and with that drawn,
 * on request.
 */
final class ConeViewer extends FxViewer {
    ConeViewer(Graph graph) {
        super(graph, ThreadingModel.GRAPH_IN_GUI_THREAD);
    }

    /** Called by the base class while it is built; its own version starts the timer. */
    @Override
    public void init(GraphicGraph shown, ProxyPipe pipe, Source source) {
        graph = shown;
        pumpPipe = pipe;
        sourceInSameThread = source;
        timeline = new Timeline();
        replayGraph((Graph) source);
        source.addSink(shown);
    }
}

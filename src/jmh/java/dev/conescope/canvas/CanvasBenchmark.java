package dev.conescope.canvas;

import dev.conescope.GeneratedState;
import dev.conescope.GeneratedState.Sharing;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.layout.Progress;
import dev.conescope.scene.Card;
import dev.conescope.scene.CardKey;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.Looks;
import dev.conescope.scene.Scene;
import dev.conescope.scene.group.Collapse;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/**
 * How fast the canvas is, headless and in software, beside GraphStream's own renderer: a table on standard output, and
 * {@code canvas.json} in a folder. A frame counts when its pixels are there.
 */
public final class CanvasBenchmark {
    private static final int SIDE = 1000;
    private static final int MANY = 10_000;
    private static final int MOST = 100_000;
    private static final double READABLE = 0.7;
    private static final double MILLISECOND = 1e6;
    private static final Path SAMPLE = Path.of("assets", "samples", "m2000", "terraform.tfstate");

    private final Map<String, Double> figures = new LinkedHashMap<>();

    private CanvasBenchmark() {}

    /**
     * Measures everything.
     *
     * @param args the folder for {@code canvas.json}
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        var benchmark = new CanvasBenchmark();
        benchmark.tenThousand();
        benchmark.readable();
        benchmark.hundredThousand();
        benchmark.sample();
        benchmark.ratio("fps_10k_out");
        benchmark.ratio("fps_10k_third");
        Files.writeString(folder.resolve("canvas.json"), benchmark.json());
        Platform.exit();
    }

    private void tenThousand() throws Exception {
        StateGraph graph = graph(GeneratedState.file(MANY, Sharing.HALF));
        Diagram diagram = diagram(graph, Collapse.none(), Diagram.EMPTY);
        Scene scene = Looks.of(diagram, null, NodeSet.EMPTY);
        System.out.printf(
                "%,d cards, %,d lines%n",
                diagram.cards().size(), diagram.edges().size());
        inWindow(() -> {
            try (var canvas = new CanvasFigures(SIDE)) {
                canvas.open(scene);
                note("fps_10k_out", canvas.pan());
                tell("  the same while it is zoomed", canvas.zooming());
                canvas.zoom(3);
                note("fps_10k_third", canvas.pan());
                tell("  the same while it is zoomed", canvas.zooming());
                tell("  frames like the one before", canvas.same());
            }
            try (var stock = new StockView(diagram, SIDE)) {
                note("fps_10k_out_stock", stock.framesPerSecond(1));
                note("fps_10k_third_stock", stock.framesPerSecond(1.0 / 3));
            }
            return null;
        });
    }

    private void readable() throws Exception {
        Diagram diagram = CardGrid.of(500);
        List<Scene> scenes = CardGrid.scenes(diagram);
        inWindow(() -> {
            try (var canvas = new CanvasFigures(SIDE)) {
                canvas.open(scenes.getFirst());
                tell("cards in view", canvas.seen(diagram));
                note("fps_500_recolour", canvas.recolouring(scenes));
                note("fps_500_pan", canvas.pan());
                tell("  the same while it is zoomed", canvas.zooming());
            }
            return null;
        });
    }

    private void hundredThousand() throws Exception {
        Path file = GeneratedState.file(MOST, Sharing.HALF);
        CanvasFigures canvas = inWindow(() -> new CanvasFigures(SIDE));
        long start = System.nanoTime();
        StateGraph graph = graph(file);
        tell("  100k: state and graph, ms", (System.nanoTime() - start) / MILLISECOND);
        // What is kept of the canvas, the scene and the layout is what the heap has more of than with the graph alone.
        long pause = System.nanoTime();
        long without = heap();
        pause = System.nanoTime() - pause;
        long layout = System.nanoTime();
        Diagram diagram = diagram(graph, Collapse.none(), Diagram.EMPTY);
        tell("  100k: diagram, ms", (System.nanoTime() - layout) / MILLISECOND);
        Scene scene = Looks.of(diagram, null, NodeSet.EMPTY);
        inWindow(() -> canvas.open(scene));
        note("open_100k_s", (System.nanoTime() - start - pause) / MILLISECOND / 1000);
        note("bytes_per_node_100k", (double) (heap() - without) / MOST);
        var engine = new VelocityEngine(graph);
        inWindow(() -> {
            note("fps_100k_out", canvas.pan());
            tell("  the same while it is zoomed", canvas.zooming());
            canvas.zoom(1);
            note("select_100k_ms", select(canvas, engine, diagram));
            canvas.look(READABLE, diagram.cards().get(MOST / 2).box());
            tell("  100k: cards in view", canvas.seen(diagram));
            note("fps_100k_in", canvas.pan());
            canvas.close();
            return null;
        });
    }

    /** The median of some targets, from the choice to the pixels. */
    private static double select(CanvasFigures canvas, VelocityEngine engine, Diagram diagram) {
        double[] times = new double[15];
        for (int i = 0; i < times.length; i++) {
            NodeSet target = NodeSet.of(MOST / 20 * (i + 2));
            long start = System.nanoTime();
            var scope = engine.scope(ScopeRequest.optimized(target, target));
            canvas.recolour(Looks.of(diagram, scope, target));
            times[i] = (System.nanoTime() - start) / MILLISECOND;
        }
        return median(times);
    }

    private void sample() throws Exception {
        StateGraph graph = graph(SAMPLE);
        double[] layouts = new double[9];
        for (int i = 0; i < layouts.length; i++) {
            // Without one resource, another one each time: what was laid out before would be answered from memory.
            NodeSet visible = graph.all().minus(NodeSet.of(graph.size() / 2 + i));
            long start = System.nanoTime();
            DiagramBuilder.build(graph, Collapse.none(), visible, Progress.NONE);
            layouts[i] = (System.nanoTime() - start) / MILLISECOND;
        }
        note("layout_2k_ms", median(Arrays.copyOfRange(layouts, 4, layouts.length)));
        Collapse folded = Collapse.initial(graph);
        Diagram before = diagram(graph, folded, Diagram.EMPTY);
        List<Card> groups = before.cards().stream().filter(Card::isGroup).toList();
        double[] expansions = new double[Math.min(9, groups.size())];
        CanvasFigures canvas = inWindow(() -> new CanvasFigures(SIDE));
        inWindow(() -> canvas.open(Looks.of(before, null, NodeSet.EMPTY)));
        for (int i = 0; i < expansions.length; i++) {
            if (groups.get(i).key() instanceof CardKey.Group(var group)) {
                long start = System.nanoTime();
                Diagram after = diagram(graph, folded.open(group), before);
                inWindow(() -> canvas.open(Looks.of(after, null, NodeSet.EMPTY)));
                expansions[i] = (System.nanoTime() - start) / MILLISECOND;
            }
        }
        inWindow(() -> {
            canvas.close();
            return null;
        });
        note("expand_2k_ms", median(expansions));
    }

    private static StateGraph graph(Path file) throws Exception {
        return StateGraph.of(new StreamingStateLoader().load(file), ModuleRule.CONFIG);
    }

    private static Diagram diagram(StateGraph graph, Collapse collapse, Diagram earlier) {
        return DiagramBuilder.build(graph, collapse, graph.all(), earlier, Progress.NONE);
    }

    private static <T> T inWindow(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void note(String name, double value) {
        figures.put(name, value);
        tell(name, value);
    }

    private static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "%-36s %,12.2f%n", what, value);
    }

    private void ratio(String name) {
        double own = figures.getOrDefault(name, 0.0);
        tell(name + ": times the stock renderer's", own / figures.getOrDefault(name + "_stock", 1.0));
    }

    private String json() {
        var text = new StringBuilder("{\"figures\": {");
        String separator = "";
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            text.append(separator)
                    .append(String.format(Locale.ROOT, "%n  \"%s\": %.3f", figure.getKey(), figure.getValue()));
            separator = ",";
        }
        return text.append("\n}}\n").toString();
    }
}

package dev.conescope.layout.elk;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Edge;
import java.util.Arrays;

/**
 * What the library is expected to take, from measurements: it puts a point on a line into every layer that the line
 * passes. The finer style's work grows with the square of boxes and such points, and with that of the edges a box; the
 * faster style's work grows with boxes and points.
 */
public final class ElkCost {
    /** Milliseconds for a million pairs of points, with as many edges as boxes. */
    private static final double FINE = 50;

    /** Milliseconds for a box or point. */
    private static final double FAST = 0.03;

    private static final double FINE_MOST_MILLIS = 450;
    private static final double MILLION = 1e6;

    private final LayoutRequest request;
    private final UnionFind joined;
    private final int[] layer;

    /** The cost of a request. Linear in boxes and edges. */
    public ElkCost(LayoutRequest request) {
        this.request = request;
        joined = new UnionFind(request.boxes().size());
        layer = new int[request.boxes().size()];
        request.edges().forEach(edge -> joined.join(edge.from(), edge.to()));
        layers();
    }

    /** How many layers an edge is expected to pass. */
    int span(int edge) {
        Edge ends = request.edges().get(edge);
        return Math.abs(layer[ends.to()] - layer[ends.from()]);
    }

    /** Whether the finer style is worth what it takes for a part with so many boxes, edges and points on lines. */
    static boolean affordsFine(double boxes, double edges, double points) {
        return fine(boxes, edges, points) <= FINE_MOST_MILLIS;
    }

    private static double fine(double boxes, double edges, double points) {
        double density = Math.max(1, edges / boxes);
        return FINE * density * density * (boxes + points) * (boxes + points) / MILLION;
    }

    /**
     * The time that the layout is expected to take on a middling machine, in milliseconds, give or take the factor
     * three. Linear in boxes and edges.
     */
    public double millis() {
        int boxes = layer.length;
        double[] members = new double[boxes];
        double[] edges = new double[boxes];
        double[] points = new double[boxes];
        for (int box = 0; box < boxes; box++) {
            members[joined.find(box)]++;
        }
        for (int edge = 0; edge < request.edges().size(); edge++) {
            int component = joined.find(request.edges().get(edge).from());
            edges[component]++;
            points[component] += span(edge);
        }
        double sum = 0;
        for (int i = 0; i < boxes; i++) {
            if (edges[i] > 0) {
                sum += millis(members[i], edges[i], points[i]);
            }
        }
        return sum;
    }

    private static double millis(double boxes, double edges, double points) {
        double fine = fine(boxes, edges, points);
        return fine <= FINE_MOST_MILLIS ? fine : FAST * (boxes + points);
    }

    /** The longest paths, as far as they go without circles: boxes in a circle stay where they are. */
    private void layers() {
        int boxes = layer.length;
        int[] starts = new int[boxes + 1];
        int[] open = new int[boxes];
        for (Edge edge : request.edges()) {
            starts[edge.from() + 1]++;
            open[edge.to()]++;
        }
        for (int box = 0; box < boxes; box++) {
            starts[box + 1] += starts[box];
        }
        int[] next = Arrays.copyOf(starts, boxes);
        int[] after = new int[request.edges().size()];
        for (Edge edge : request.edges()) {
            after[next[edge.from()]++] = edge.to();
        }
        int[] queue = new int[boxes];
        int end = 0;
        for (int box = 0; box < boxes; box++) {
            if (open[box] == 0) {
                queue[end++] = box;
            }
        }
        for (int at = 0; at < end; at++) {
            int box = queue[at];
            for (int i = starts[box]; i < starts[box + 1]; i++) {
                int other = after[i];
                layer[other] = Math.max(layer[other], layer[box] + 1);
                if (--open[other] == 0) {
                    queue[end++] = other;
                }
            }
        }
    }
}

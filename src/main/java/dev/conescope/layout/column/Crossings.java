package dev.conescope.layout.column;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.Routes;
import java.util.Arrays;

/**
 * Leads lines through the columns between their ends, between the boxes that stand there. Costs a logarithmic search
 * for each column that a line crosses.
 */
final class Crossings {
    /** Between a line and a box that it passes. */
    private static final double KERB = 7;
    /** How far a line that runs back goes on before it turns, and how far below everything it runs. */
    private static final double TURN = 12;

    private final LayoutRequest request;
    private final Columns columns;
    private final Lanes lanes;
    /** The tops and bottoms of the boxes of each column, from the top. */
    private final double[][] tops;

    private final double[][] bottoms;

    Crossings(LayoutRequest request, Columns columns, Lanes lanes) {
        this.request = request;
        this.columns = columns;
        this.lanes = lanes;
        int[] sizes = new int[columns.count];
        for (int column : columns.of) {
            sizes[column]++;
        }
        tops = new double[columns.count][];
        bottoms = new double[columns.count][];
        for (int column = 0; column < columns.count; column++) {
            tops[column] = new double[sizes[column]];
            bottoms[column] = new double[sizes[column]];
        }
        for (int box = 0; box < columns.of.length; box++) {
            int column = columns.of[box];
            int place = --sizes[column];
            tops[column][place] = lanes.top(box);
            bottoms[column][place] = lanes.top(box) + lanes.height(box);
        }
        // Boxes of a column never overlap, so that both are in the same order.
        for (int column = 0; column < columns.count; column++) {
            Arrays.sort(tops[column]);
            Arrays.sort(bottoms[column]);
        }
    }

    Routes routes() {
        var routes = Routes.builder(request.edges().size());
        for (Edge edge : request.edges()) {
            route(edge, routes);
            routes.endLine();
        }
        return routes.build();
    }

    private void route(Edge edge, Routes.Builder routes) {
        int from = columns.of[edge.from()];
        int to = columns.of[edge.to()];
        double right = columns.left[from] + request.boxes().get(edge.from()).width();
        double begin = lanes.middle(edge.from());
        double end = lanes.middle(edge.to());
        routes.point(right, begin);
        double behind = columns.left[from] + columns.width[from];
        if (behind > right) {
            routes.point(behind, begin);
        }
        if (to <= from) {
            double below = lanes.whole() + TURN;
            routes.point(behind + TURN, below);
            routes.point(columns.left[to] - TURN, below);
        } else {
            cross(from + 1, to, begin, end, routes);
        }
        routes.point(columns.left[to], end);
    }

    private void cross(int first, int to, double begin, double end, Routes.Builder routes) {
        double y = begin;
        for (int column = first; column < to; column++) {
            // Half the way it keeps its height, so that lines of one box stay together; then it makes for its end.
            double wish = 2 * (column - first) < to - first ? y : end;
            y = free(column, wish, y);
            routes.point(columns.left[column], y);
            routes.point(columns.left[column] + columns.width[column], y);
        }
    }

    /** A height at which no box of a column is in the way: of those near the wish the one that bends the line least. */
    private double free(int column, double wish, double now) {
        int above = Arrays.binarySearch(tops[column], wish + KERB);
        above = above < 0 ? -above - 2 : above;
        if (above < 0 || bottoms[column][above] + KERB <= wish) {
            return wish;
        }
        double over = gapBefore(column, above);
        double under = gapBehind(column, above);
        return Math.abs(over - wish) + Math.abs(over - now) <= Math.abs(under - wish) + Math.abs(under - now)
                ? over
                : under;
    }

    /** The lowest free height above a box. */
    private double gapBefore(int column, int box) {
        int place = box;
        while (place > 0 && tops[column][place] - bottoms[column][place - 1] < 2 * KERB) {
            place--;
        }
        return tops[column][place] - KERB;
    }

    private double gapBehind(int column, int box) {
        int place = box;
        int lastBox = tops[column].length - 1;
        while (place < lastBox && tops[column][place + 1] - bottoms[column][place] < 2 * KERB) {
            place++;
        }
        return bottoms[column][place] + KERB;
    }
}

package dev.conescope.scene.diagram;

import dev.conescope.layout.LayoutResult.Route;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.draw.ScenePath;

/** Bends a route into a smooth line that leaves and arrives horizontally. */
public final class Curves {
    /** How far the line ends before the tip, so that it does not show beside the point of the arrowhead. */
    private static final double HEAD = 7.5;

    private Curves() {}

    /** The line of an edge. */
    public static EdgeLine line(int from, int to, long count, Route route) {
        int last = route.x().size() - 1;
        double tipX = route.x().get(last);
        double tipY = route.y().get(last);
        ScenePath.Builder path = ScenePath.builder();
        double x = route.x().getFirst();
        double y = route.y().getFirst();
        path.move(x, y);
        for (int i = 1; i <= last; i++) {
            double nextX = route.x().get(i) - (i == last ? HEAD : 0);
            double nextY = route.y().get(i);
            if (Math.abs(nextY - y) < 0.01) {
                path.line(nextX, nextY);
            } else {
                // A line that runs back, in a cycle, needs room to turn.
                double bend = nextX > x ? (nextX - x) / 2 : 40;
                path.curve(x + bend, y, nextX - bend, nextY, nextX, nextY);
            }
            x = nextX;
            y = nextY;
        }
        return new EdgeLine(from, to, count, path.build(), new EdgeLine.Tip(tipX, tipY));
    }
}

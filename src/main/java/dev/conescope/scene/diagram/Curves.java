package dev.conescope.scene.diagram;

import dev.conescope.layout.Routes;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.draw.ScenePath;

/** Bends a route into a smooth line that leaves and arrives horizontally. */
public final class Curves {
    /** How far the line ends before the tip, so that it does not show beside the point of the arrowhead. */
    private static final double HEAD = 7.5;
    /** How far out a line turns that runs back, in a circle. */
    private static final double TURN = 40;

    private Curves() {}

    /**
     * The line of an edge.
     *
     * @param from the dependency's card
     * @param to the dependent's card
     * @param count how many edges run in it
     * @param routes where lines run
     * @param number which of them this is
     */
    public static EdgeLine line(int from, int to, long count, Routes routes, int number) {
        int points = routes.points(number);
        float[] route = new float[2 * points];
        boolean back = false;
        for (int i = 0; i < points; i++) {
            route[2 * i] = (float) (routes.x(number, i) - (i == points - 1 ? HEAD : 0));
            route[2 * i + 1] = (float) routes.y(number, i);
            back |= i > 0 && route[2 * i] < route[2 * i - 2];
        }
        ScenePath path = back ? turning(route) : ScenePath.flowing(route);
        return new EdgeLine(from, to, count, path, new EdgeLine.Tip(routes.endX(number), routes.endY(number)));
    }

    private static ScenePath turning(float[] route) {
        ScenePath.Builder path = ScenePath.builder();
        path.move(route[0], route[1]);
        for (int i = 2; i < route.length; i += 2) {
            double x = route[i - 2];
            double y = route[i - 1];
            double nextX = route[i];
            double nextY = route[i + 1];
            if (Math.abs(nextY - y) < ScenePath.LEVEL) {
                path.line(nextX, nextY);
            } else {
                // A line that runs back needs room to turn.
                double bend = nextX > x ? (nextX - x) / 2 : TURN;
                path.curve(x + bend, y, nextX - bend, nextY, nextX, nextY);
            }
        }
        return path.build();
    }
}

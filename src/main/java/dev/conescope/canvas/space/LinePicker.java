package dev.conescope.canvas.space;

import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.edge.EdgeLines;
import java.util.stream.IntStream;

/**
 * Finds the drawn line of a scene near a point. Immutable. Looks only at the lines that pass through the same parts of
 * the scene as the point, and at those of hubs and in lanes that are drawn.
 */
public final class LinePicker {
    private final Scene scene;
    private final SceneIndex index;
    private final int[] besides;

    /** Picks from a scene; the index is that of its diagram. Linear in the scene's lines. */
    public LinePicker(Scene scene, SceneIndex index) {
        this.scene = scene;
        this.index = index;
        this.besides = drawnBesides(scene);
    }

    /**
     * The lines that are drawn in a scene and in no index, or elsewhere than there: those of hubs, and those in lanes.
     * Linear in the scene's lines.
     */
    public static int[] drawnBesides(Scene scene) {
        EdgeLines lines = scene.diagram().edges();
        return IntStream.range(0, lines.size())
                .filter(line -> (lines.ofHub(line) || scene.lanes().holds(line)) && !scene.hides(line))
                .toArray();
    }

    /** Whether this picks from a scene. */
    public boolean picksFrom(Scene other) {
        return other == scene;
    }

    /** The nearest line within a distance of the point; -1 for none. Of equally near ones the last, painted on top. */
    public int nearest(double x, double y, double distance) {
        EdgeLines lines = scene.diagram().edges();
        var around = new Box(x - distance, y - distance, 2 * distance, 2 * distance);
        var nearest = new Nearest(x, y, distance);
        for (int line : index.lines(around)) {
            if (!scene.hides(line)) {
                nearest.look(scene.path(line), line);
            }
        }
        for (int line : besides) {
            if (lines.bounds(line).intersects(around)) {
                nearest.look(scene.path(line), line);
            }
        }
        return nearest.found;
    }

    /** Goes along lines, curves as short straight pieces, and keeps the nearest. */
    private static final class Nearest implements ScenePath.Visitor {
        private static final int PIECES = 12;

        private final double pointX;
        private final double pointY;
        private double best;
        private int found = -1;
        private int line;
        private double x;
        private double y;

        Nearest(double pointX, double pointY, double distance) {
            this.pointX = pointX;
            this.pointY = pointY;
            this.best = distance;
        }

        void look(ScenePath path, int place) {
            line = place;
            path.visit(this);
        }

        @Override
        public void move(double toX, double toY) {
            x = toX;
            y = toY;
        }

        @Override
        public void line(double toX, double toY) {
            double dx = toX - x;
            double dy = toY - y;
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : Math.clamp(((pointX - x) * dx + (pointY - y) * dy) / square, 0, 1);
            double away = Math.hypot(pointX - x - along * dx, pointY - y - along * dy);
            if (away < best || away == best && line > found) {
                best = away;
                found = line;
            }
            move(toX, toY);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            if (outside(
                            Math.min(Math.min(x, x1), Math.min(x2, toX)),
                            Math.max(Math.max(x, x1), Math.max(x2, toX)),
                            pointX)
                    || outside(
                            Math.min(Math.min(y, y1), Math.min(y2, toY)),
                            Math.max(Math.max(y, y1), Math.max(y2, toY)),
                            pointY)) {
                move(toX, toY);
                return;
            }
            double fromX = x;
            double fromY = y;
            for (int i = 1; i <= PIECES; i++) {
                double t = (double) i / PIECES;
                double s = 1 - t;
                line(
                        s * s * s * fromX + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX,
                        s * s * s * fromY + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY);
            }
        }

        private boolean outside(double from, double to, double at) {
            return at < from - best || at > to + best;
        }

        @Override
        public void close() {}
    }
}

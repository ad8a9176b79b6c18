package dev.conescope.canvas.space;

import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.StraightPieces;
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

    /** Goes along lines and keeps the nearest. */
    private static final class Nearest extends StraightPieces {
        private static final int PIECES = 12;

        private final double pointX;
        private final double pointY;
        private double best;
        private int found = -1;
        private int line;

        Nearest(double pointX, double pointY, double distance) {
            super(PIECES);
            this.pointX = pointX;
            this.pointY = pointY;
            this.best = distance;
        }

        void look(ScenePath path, int place) {
            line = place;
            path.visit(this);
        }

        @Override
        protected void piece(double fromX, double fromY, double toX, double toY) {
            double dx = toX - fromX;
            double dy = toY - fromY;
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : Math.clamp(((pointX - fromX) * dx + (pointY - fromY) * dy) / square, 0, 1);
            double away = Math.hypot(pointX - fromX - along * dx, pointY - fromY - along * dy);
            if (away < best || away == best && line > found) {
                best = away;
                found = line;
            }
        }

        @Override
        protected boolean skips(double left, double top, double right, double bottom) {
            return outside(left, right, pointX) || outside(top, bottom, pointY);
        }

        private boolean outside(double from, double to, double at) {
            return at < from - best || at > to + best;
        }
    }
}

package dev.conescope.scene.paint;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import java.util.ArrayList;
import java.util.List;

/** Points on a line where a count may stand: the middles of its pieces, those nearest the line's middle first. */
final class PathPoints implements ScenePath.Visitor {
    private final List<Box> points = new ArrayList<>();
    private double x;
    private double y;

    PathPoints(ScenePath path) {
        path.visit(this);
    }

    /** The points, as boxes without extent. */
    List<Box> candidates() {
        List<Box> ordered = new ArrayList<>();
        int middle = points.size() / 2;
        for (int away = 0; away <= middle; away++) {
            if (middle + away < points.size()) {
                ordered.add(points.get(middle + away));
            }
            if (away > 0 && middle - away >= 0) {
                ordered.add(points.get(middle - away));
            }
        }
        return ordered;
    }

    @Override
    public void move(double toX, double toY) {
        x = toX;
        y = toY;
    }

    @Override
    public void line(double toX, double toY) {
        for (double part : new double[] {0.3, 0.5, 0.7}) {
            points.add(new Box(x + (toX - x) * part, y + (toY - y) * part, 0, 0));
        }
        move(toX, toY);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        for (double t : new double[] {0.3, 0.5, 0.7}) {
            double s = 1 - t;
            double px = s * s * s * x + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX;
            double py = s * s * s * y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY;
            points.add(new Box(px, py, 0, 0));
        }
        move(toX, toY);
    }

    @Override
    public void close() {}
}

package dev.conescope.scene.edge;

import dev.conescope.scene.draw.ScenePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a cone that climb through the same street beside one another, each from another card in a lane of its own:
 * as plain curves they would lie on one another there, and nobody could tell which goes where. Everything else of them
 * stays as it was laid out. Immutable.
 */
public final class ConeLanes {
    /** Every line runs as it was laid out. */
    public static final ConeLanes NONE = new ConeLanes(Map.of());

    /** With more lines than this nobody follows one of them. */
    public static final int MOST_LINES = 400;

    private static final double RADIUS = 8;
    /** How much of the radius lies between a corner and the control points of its curve. */
    private static final double ROUND = 1 - 0.5522847498;

    private final Map<Integer, ScenePath> paths;

    private ConeLanes(Map<Integer, ScenePath> paths) {
        this.paths = paths;
    }

    /** The lanes of the given lines: linear in them and, in each street, in the square of the cards they come from. */
    public static ConeLanes of(EdgeLines lines, int[] cone) {
        if (cone.length < 2 || cone.length > MOST_LINES) {
            return NONE;
        }
        List<Rise> rises = new ArrayList<>();
        for (int line : cone) {
            lines.visit(line, new Finder(line, lines, rises));
        }
        Map<Rise.Place, Double> lanes = new HashMap<>();
        Street.of(rises).forEach(street -> street.assign(lanes));
        Map<Integer, ScenePath> paths = new HashMap<>();
        for (Rise.Place place : lanes.keySet()) {
            paths.computeIfAbsent(place.line(), line -> new Bender(line, lanes).bend(lines));
        }
        return paths.isEmpty() ? NONE : new ConeLanes(paths);
    }

    /** A line's path where it has a lane, else null. */
    public @Nullable ScenePath path(int line) {
        return paths.isEmpty() ? null : paths.get(line);
    }

    /** Whether a line has a lane. */
    public boolean holds(int line) {
        return !paths.isEmpty() && paths.containsKey(line);
    }

    /** Notes the curves of a line. */
    private static final class Finder implements ScenePath.Visitor {
        private final int line;
        private final EdgeLines lines;
        private final List<Rise> rises;
        private int segment;
        private double x;
        private double y;

        Finder(int line, EdgeLines lines, List<Rise> rises) {
            this.line = line;
            this.lines = lines;
            this.rises = rises;
        }

        @Override
        public void move(double toX, double toY) {
            x = toX;
            y = toY;
        }

        @Override
        public void line(double toX, double toY) {
            segment++;
            move(toX, toY);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            if (toX > x && Math.abs(toY - y) > Rise.LEAST) {
                rises.add(new Rise(new Rise.Place(line, segment), lines.from(line), lines.to(line), x, y, toX, toY));
            }
            line(toX, toY);
        }

        @Override
        public void close() {}
    }

    /** Leads a line through its lanes. */
    private static final class Bender implements ScenePath.Visitor {
        private final int line;
        private final Map<Rise.Place, Double> lanes;
        private final ScenePath.Builder path = ScenePath.builder();
        private int segment;
        private double x;
        private double y;

        Bender(int line, Map<Rise.Place, Double> lanes) {
            this.line = line;
            this.lanes = lanes;
        }

        ScenePath bend(EdgeLines lines) {
            lines.visit(line, this);
            return path.build();
        }

        @Override
        public void move(double toX, double toY) {
            path.move(toX, toY);
            x = toX;
            y = toY;
        }

        @Override
        public void line(double toX, double toY) {
            path.line(toX, toY);
            arrive(toX, toY);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            Double lane = lanes.get(new Rise.Place(line, segment));
            if (lane == null) {
                path.curve(x1, y1, x2, y2, toX, toY);
            } else {
                climb(lane, toX, toY);
            }
            arrive(toX, toY);
        }

        private void climb(double lane, double toX, double toY) {
            double way = Math.signum(toY - y);
            double radius = Math.min(RADIUS, Math.min(lane - x, Math.min(toX - lane, Math.abs(toY - y) / 2)));
            double near = radius * ROUND;
            path.line(lane - radius, y);
            path.curve(lane - near, y, lane, y + way * near, lane, y + way * radius);
            path.line(lane, toY - way * radius);
            path.curve(lane, toY - way * near, lane + near, toY, lane + radius, toY);
            path.line(toX, toY);
        }

        private void arrive(double toX, double toY) {
            segment++;
            x = toX;
            y = toY;
        }

        @Override
        public void close() {}
    }
}

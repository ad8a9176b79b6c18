package dev.conescope.scene.draw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Many paths by number, in flat arrays: a picture may have hundreds of thousands, of which only a few are wanted as
 * objects. Immutable.
 */
public final class ScenePaths {
    private final int[] starts;
    /** What the paths that flow run through, one path after the other. */
    private final float[] stops;
    /** The paths that do not flow, by number. */
    private final Map<Integer, ScenePath> others;

    private ScenePaths(int[] starts, float[] stops, Map<Integer, ScenePath> others) {
        this.starts = starts;
        this.stops = stops;
        this.others = others;
    }

    /** Collects so many paths in their order. */
    public static Builder builder(int paths) {
        return new Builder(paths);
    }

    /** One of the paths. */
    public ScenePath get(int number) {
        return flows(number)
                ? ScenePath.flowing(Arrays.copyOfRange(stops, starts[number], starts[number + 1]))
                : other(number);
    }

    private boolean flows(int number) {
        return starts[number] < starts[number + 1];
    }

    private ScenePath other(int number) {
        return others.getOrDefault(number, ScenePath.EMPTY);
    }

    /** Tells a path's segments in order. */
    public void visit(int number, ScenePath.Visitor visitor) {
        if (flows(number)) {
            ScenePath.flow(stops, starts[number], starts[number + 1], visitor);
        } else {
            other(number).visit(visitor);
        }
    }

    /** Where a path begins, horizontally; 0 for an empty path. */
    public double startX(int number) {
        return flows(number) ? stops[starts[number]] : other(number).startX();
    }

    /** Where a path begins, vertically; 0 for an empty path. */
    public double startY(int number) {
        return flows(number) ? stops[starts[number] + 1] : other(number).startY();
    }

    /** The smallest box that holds every point and control point of a path; empty for an empty path. */
    public Box bounds(int number) {
        return flows(number)
                ? ScenePath.bounds(stops, starts[number], starts[number + 1])
                : other(number).bounds();
    }

    /** Takes one path after the other. */
    public static final class Builder {
        private final int[] starts;
        private final Map<Integer, ScenePath> others = new HashMap<>();
        private float[] stops;
        private int paths;

        private Builder(int paths) {
            starts = new int[paths + 1];
            stops = new float[Math.max(16, paths * 8)];
        }

        /** The next path. */
        public void add(ScenePath path) {
            float[] own = path.stops();
            int used = starts[paths];
            if (used + own.length > stops.length) {
                stops = Arrays.copyOf(stops, Math.max(used + own.length, stops.length / 2 * 3));
            }
            System.arraycopy(own, 0, stops, used, own.length);
            if (own.length == 0) {
                others.put(paths, path);
            }
            starts[++paths] = used + own.length;
        }

        /** The paths, when all have been added. */
        public ScenePaths build() {
            if (paths != starts.length - 1) {
                throw new IllegalStateException((starts.length - 1 - paths) + " paths are missing");
            }
            return new ScenePaths(starts, Arrays.copyOf(stops, starts[paths]), Map.copyOf(others));
        }
    }
}

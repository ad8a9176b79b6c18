package dev.conescope.scene.edge;

import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.EdgeLine.Hub;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.ScenePaths;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a diagram, of which there may be several for each of 100,000 cards: kept in flat arrays, and made into
 * objects one by one when they are asked for. Immutable.
 */
public final class EdgeLines extends AbstractList<EdgeLine> implements RandomAccess {
    /** No lines. */
    public static final EdgeLines NONE = of(List.of());

    private static final Hub[] HUBS = Hub.values();

    private final int[] from;
    private final int[] to;
    /** Null where no line holds more than one edge. */
    private final long @Nullable [] counts;

    private final byte[] hubs;
    private final float[] tips;
    private final ScenePaths paths;

    private EdgeLines(Builder builder) {
        from = builder.from;
        to = builder.to;
        counts = Arrays.stream(builder.counts).allMatch(count -> count == 1) ? null : builder.counts;
        hubs = builder.hubs;
        tips = builder.tips;
        paths = builder.paths.build();
    }

    /** The same lines, not copied if they are of this kind. */
    public static EdgeLines of(List<EdgeLine> lines) {
        if (lines instanceof EdgeLines known) {
            return known;
        }
        var builder = new Builder(lines.size());
        lines.forEach(builder::add);
        return builder.build();
    }

    @Override
    public int size() {
        return from.length;
    }

    /** A line as an object of its own, made at every call. */
    @Override
    public EdgeLine get(int line) {
        return new EdgeLine(from[line], to[line], count(line), hub(line), path(line), tip(line));
    }

    /** The place of the dependency's card. */
    public int from(int line) {
        return from[line];
    }

    /** The place of the dependent's card. */
    public int to(int line) {
        return to[line];
    }

    /** How many drawn edges run in a line. */
    public long count(int line) {
        return counts == null ? 1 : counts[line];
    }

    /** Which end of a line is a hub. */
    public Hub hub(int line) {
        return HUBS[hubs[line]];
    }

    /** Whether one end of a line is a hub. */
    public boolean ofHub(int line) {
        return hubs[line] != 0;
    }

    /** Whether a line holds so many edges that it is drawn as a trunk where no cone runs along it. */
    public boolean trunk(int line) {
        return counts != null && counts[line] > EdgeLine.TRUNK;
    }

    /** A line's path, as an object made at every call. */
    public ScenePath path(int line) {
        return paths.get(line);
    }

    /** Tells the segments of a line's path in order, without making it. */
    public void visit(int line, ScenePath.Visitor visitor) {
        paths.visit(line, visitor);
    }

    /** The smallest box that holds a line's path. */
    public Box bounds(int line) {
        return paths.bounds(line);
    }

    /** Where a line begins, horizontally. */
    public double startX(int line) {
        return paths.startX(line);
    }

    /** Where a line begins, vertically. */
    public double startY(int line) {
        return paths.startY(line);
    }

    /** Where a line's arrowhead ends, horizontally. */
    public double tipX(int line) {
        return tips[2 * line];
    }

    /** Where a line's arrowhead ends, vertically. */
    public double tipY(int line) {
        return tips[2 * line + 1];
    }

    /** Where a line's arrowhead ends. */
    public EdgeLine.Tip tip(int line) {
        return new EdgeLine.Tip(tipX(line), tipY(line));
    }

    /** Takes one line after the other. */
    public static final class Builder {
        private final int[] from;
        private final int[] to;
        private final long[] counts;
        private final byte[] hubs;
        private final float[] tips;
        private final ScenePaths.Builder paths;
        private int size;

        /** For so many lines. */
        public Builder(int lines) {
            from = new int[lines];
            to = new int[lines];
            counts = new long[lines];
            hubs = new byte[lines];
            tips = new float[2 * lines];
            paths = ScenePaths.builder(lines);
        }

        /** The next line. */
        public void add(EdgeLine line) {
            from[size] = line.from();
            to[size] = line.to();
            counts[size] = line.count();
            hubs[size] = (byte) line.hub().ordinal();
            tips[2 * size] = (float) line.tip().x();
            tips[2 * size + 1] = (float) line.tip().y();
            paths.add(line.path());
            size++;
        }

        /** The lines, when all have been added. */
        public EdgeLines build() {
            return new EdgeLines(this);
        }
    }
}

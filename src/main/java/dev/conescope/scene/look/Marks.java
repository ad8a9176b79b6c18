package dev.conescope.scene.look;

import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;

/**
 * The marks of roles and a few small signs, each a path in a box of {@link #SIZE} by {@link #SIZE} with its middle at
 * (7, 7). Every mark is filled, never stroked, so that it looks the same at any size and in every painter; the shapes
 * are weighed to look equally large beside each other. {@link #paint} sets one in place.
 */
public final class Marks {
    /** The width and height of the box that every mark is drawn in. */
    public static final double SIZE = 14;

    /** A ring with a dot: the target. */
    public static final ScenePath TARGET = target();

    /** An arrow that turns clockwise: refresh. */
    public static final ScenePath REFRESH = refresh();

    /** A star of six arms, like a snowflake: static. */
    public static final ScenePath STATIC = snowflake();

    /** A triangle that points upwards: the top cone. */
    public static final ScenePath TOP = polygon(1.1, 7, 1.7, 12.9, 11.7, 1.1, 11.7);

    /** A triangle that points downwards: the bottom cone. */
    public static final ScenePath BOTTOM = polygon(1.1, 7, 12.3, 1.1, 2.3, 12.9, 2.3);

    /** A diamond: the change cone. */
    public static final ScenePath CHANGE = polygon(1, 7, 1, 13, 7, 7, 13, 1, 7);

    /** A dot: untouched. */
    public static final ScenePath UNTOUCHED = dot(1.9);

    /** A small triangle that points right: folded. */
    public static final ScenePath FOLDED = polygon(0.7, 10.6, 7, 4.4, 10.6, 4.4, 3.4);

    /** A small triangle that points downwards: unfolded. */
    public static final ScenePath UNFOLDED = polygon(0.7, 7, 10.4, 3.4, 4.2, 10.6, 4.2);

    /** An outlined triangle with an exclamation mark: a warning. */
    public static final ScenePath WARNING = warning();

    private static final double MIDDLE = SIZE / 2;

    /** Control points of a quarter circle stand this part of the radius away from its ends. */
    private static final double QUARTER = 0.5522847498;

    private Marks() {}

    /** The mark of a role. */
    public static ScenePath of(PictureRole role) {
        return switch (role) {
            case TARGET -> TARGET;
            case REFRESH -> REFRESH;
            case STATIC -> STATIC;
            case TOP -> TOP;
            case BOTTOM -> BOTTOM;
            case UNTOUCHED -> UNTOUCHED;
        };
    }

    /**
     * Paints a mark.
     *
     * @param painter who paints it
     * @param mark one of the marks
     * @param centreX its middle, horizontally
     * @param centreY its middle, vertically
     * @param size the width of its box in scene units
     * @param colour its colour
     */
    public static void paint(
            Painter painter, ScenePath mark, double centreX, double centreY, double size, Colour colour) {
        painter.path(mark.transform(size / SIZE, centreX - size / 2, centreY - size / 2), colour, null);
    }

    private static ScenePath target() {
        ScenePath.Builder path = ScenePath.builder();
        circle(path, 6.1, true);
        circle(path, 4.35, false);
        circle(path, 2.2, true);
        return path.build();
    }

    private static ScenePath dot(double radius) {
        ScenePath.Builder path = ScenePath.builder();
        circle(path, radius, true);
        return path.build();
    }

    /** Three quarters of a ring and a head where it ends, at the upper right. */
    private static ScenePath refresh() {
        double from = Math.toRadians(12);
        double to = Math.toRadians(291);
        double outer = 5.85;
        double inner = 4.05;
        ScenePath.Builder path = ScenePath.builder();
        path.move(MIDDLE + outer * Math.cos(from), MIDDLE + outer * Math.sin(from));
        arc(path, outer, from, to);
        path.line(MIDDLE + inner * Math.cos(to), MIDDLE + inner * Math.sin(to));
        arc(path, inner, to, from);
        path.close();
        head(path, (outer + inner) / 2, to);
        return path.build();
    }

    /** An arrowhead on a circle of the radius; its base stands at the angle and it points clockwise. */
    private static void head(ScenePath.Builder path, double radius, double angle) {
        double halfWidth = 2.95;
        double length = 4.5;
        // The head follows the chord of its arc, not the tangent at its base: it would seem to fly off the circle.
        double direction = angle + Math.PI / 2 + length / radius / 3;
        double back = 0.35;
        double baseX = MIDDLE + radius * Math.cos(angle) - back * Math.cos(direction);
        double baseY = MIDDLE + radius * Math.sin(angle) - back * Math.sin(direction);
        double sideX = Math.cos(direction + Math.PI / 2) * halfWidth;
        double sideY = Math.sin(direction + Math.PI / 2) * halfWidth;
        roundedPolygon(
                path,
                0.45,
                baseX - sideX,
                baseY - sideY,
                baseX + length * Math.cos(direction),
                baseY + length * Math.sin(direction),
                baseX + sideX,
                baseY + sideY);
    }

    /** Six arms that swell outwards, so that the star stays open at its heart. */
    private static ScenePath snowflake() {
        ScenePath.Builder path = ScenePath.builder();
        for (int arm = 0; arm < 6; arm++) {
            arm(path, Math.toRadians(60 * arm - 90));
        }
        return path.build();
    }

    private static void arm(ScenePath.Builder path, double angle) {
        double tip = 4.6;
        double heart = 0.75;
        double swell = 1.6;
        double alongX = Math.cos(angle);
        double alongY = Math.sin(angle);
        double acrossX = -alongY;
        double acrossY = alongX;
        double tipX = MIDDLE + tip * alongX;
        double tipY = MIDDLE + tip * alongY;
        path.move(MIDDLE - heart * acrossX, MIDDLE - heart * acrossY);
        path.line(tipX - swell * acrossX, tipY - swell * acrossY);
        quarter(path, tipX, tipY, -swell * acrossX, -swell * acrossY, swell * alongX, swell * alongY);
        quarter(path, tipX, tipY, swell * alongX, swell * alongY, swell * acrossX, swell * acrossY);
        path.line(MIDDLE + heart * acrossX, MIDDLE + heart * acrossY);
        path.close();
    }

    private static ScenePath warning() {
        ScenePath.Builder path = ScenePath.builder();
        roundedPolygon(path, 1.5, 7, 0.9, 13.7, 12.7, 0.3, 12.7);
        roundedPolygon(path, 0.6, 7, 3.5, 2.55, 11.35, 11.45, 11.35);
        roundedPolygon(path, 0.3, 6.3, 5.9, 7.7, 5.9, 7.5, 8.9, 6.5, 8.9);
        roundedPolygon(path, 0.35, 6.3, 9.45, 7.7, 9.45, 7.7, 10.75, 6.3, 10.75);
        return path.build();
    }

    private static ScenePath polygon(double radius, double... corners) {
        ScenePath.Builder path = ScenePath.builder();
        roundedPolygon(path, radius, corners);
        return path.build();
    }

    /** A closed figure whose corners are cut at the radius and bent through the corner. */
    private static void roundedPolygon(ScenePath.Builder path, double radius, double... corners) {
        int count = corners.length / 2;
        for (int i = 0; i < count; i++) {
            double x = corners[2 * i];
            double y = corners[2 * i + 1];
            int before = (i + count - 1) % count;
            int after = (i + 1) % count;
            double[] in = towards(x, y, corners[2 * before], corners[2 * before + 1], radius);
            double[] out = towards(x, y, corners[2 * after], corners[2 * after + 1], radius);
            if (i == 0) {
                path.move(in[0], in[1]);
            } else {
                path.line(in[0], in[1]);
            }
            path.curve(
                    in[0] + (x - in[0]) * QUARTER,
                    in[1] + (y - in[1]) * QUARTER,
                    out[0] + (x - out[0]) * QUARTER,
                    out[1] + (y - out[1]) * QUARTER,
                    out[0],
                    out[1]);
        }
        path.close();
    }

    private static double[] towards(double x, double y, double targetX, double targetY, double distance) {
        double length = Math.hypot(targetX - x, targetY - y);
        return new double[] {x + (targetX - x) / length * distance, y + (targetY - y) / length * distance};
    }

    private static void circle(ScenePath.Builder path, double radius, boolean clockwise) {
        double turn = clockwise ? radius : -radius;
        path.move(MIDDLE + radius, MIDDLE);
        quarter(path, MIDDLE, MIDDLE, radius, 0, 0, turn);
        quarter(path, MIDDLE, MIDDLE, 0, turn, -radius, 0);
        quarter(path, MIDDLE, MIDDLE, -radius, 0, 0, -turn);
        quarter(path, MIDDLE, MIDDLE, 0, -turn, radius, 0);
        path.close();
    }

    /** A quarter circle about a centre, from one arm to the other; the pen is at the end of the first arm. */
    private static void quarter(
            ScenePath.Builder path, double x, double y, double fromX, double fromY, double toX, double toY) {
        path.curve(
                x + fromX + toX * QUARTER,
                y + fromY + toY * QUARTER,
                x + toX + fromX * QUARTER,
                y + toY + fromY * QUARTER,
                x + toX,
                y + toY);
    }

    /** An arc about the middle in pieces of at most an eighth; the pen is at its beginning. */
    private static void arc(ScenePath.Builder path, double radius, double from, double to) {
        int pieces = (int) Math.ceil(Math.abs(to - from) / (Math.PI / 4));
        double step = (to - from) / pieces;
        double handle = 4.0 / 3 * Math.tan(step / 4) * radius;
        for (int i = 0; i < pieces; i++) {
            double start = from + i * step;
            double end = start + step;
            path.curve(
                    MIDDLE + radius * Math.cos(start) - handle * Math.sin(start),
                    MIDDLE + radius * Math.sin(start) + handle * Math.cos(start),
                    MIDDLE + radius * Math.cos(end) + handle * Math.sin(end),
                    MIDDLE + radius * Math.sin(end) - handle * Math.cos(end),
                    MIDDLE + radius * Math.cos(end),
                    MIDDLE + radius * Math.sin(end));
        }
    }
}

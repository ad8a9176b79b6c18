package dev.conescope.layout.tier;

import dev.conescope.layout.Routes;
import java.util.Arrays;

/** The points of a line so far; those in the middle of a straight part are left out. */
final class Lane {
    private double[] points = new double[32];
    private int used;

    void clear() {
        used = 0;
    }

    void add(double x, double y) {
        if (used >= 4 && points[used - 1] == y && points[used - 3] == y) {
            points[used - 2] = x;
            return;
        }
        if (used >= 2 && points[used - 1] == y && points[used - 2] == x) {
            return;
        }
        if (used + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[used++] = x;
        points[used++] = y;
    }

    /** Where the line has come to, horizontally. */
    double x() {
        return points[used - 2];
    }

    /** Where the line has come to, vertically. */
    double y() {
        return points[used - 1];
    }

    void appendTo(Routes.Builder routes) {
        for (int i = 0; i < used; i += 2) {
            routes.point(points[i], points[i + 1]);
        }
    }

    void appendReversedTo(Routes.Builder routes) {
        for (int i = used - 2; i >= 0; i -= 2) {
            routes.point(points[i], points[i + 1]);
        }
    }
}

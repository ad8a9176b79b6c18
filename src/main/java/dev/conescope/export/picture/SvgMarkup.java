package dev.conescope.export.picture;

import dev.conescope.scene.draw.ScenePath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Collects SVG text: numbers, escaped words and path data, the same bytes on every machine and in every locale. */
final class SvgMarkup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();

    /** Markup as it is. */
    SvgMarkup raw(String markup) {
        text.append(markup);
        return this;
    }

    /** {@code name="number"}, with a space before it. */
    SvgMarkup attribute(String name, double value) {
        text.append(' ').append(name).append("=\"");
        return number(value).raw("\"");
    }

    /** {@code name="value"}, with a space before it; the value is escaped. */
    SvgMarkup attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        return words(value).raw("\"");
    }

    /** A number with at most two decimals and no needless zero. */
    SvgMarkup number(double value) {
        return decimals(value, 2);
    }

    /**
     * A number with at most so many decimals and no needless zero.
     *
     * @throws IllegalArgumentException if the number is infinite or not a number, which no SVG can say
     */
    SvgMarkup decimals(double value, int decimals) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("coordinate " + value);
        }
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        long rounded = Math.round(value * power);
        if (rounded < 0) {
            text.append('-');
            rounded = -rounded;
        }
        text.append(rounded / power);
        long fraction = rounded % power;
        if (fraction > 0) {
            text.append('.');
            for (long digit = power / 10; fraction > 0; digit /= 10) {
                text.append(fraction / digit);
                fraction %= digit;
            }
        }
        return this;
    }

    /** Words, escaped for content and attributes; what XML cannot hold becomes U+FFFD. */
    SvgMarkup words(String words) {
        words.codePoints().forEach(this::codePoint);
        return this;
    }

    private void codePoint(int codePoint) {
        switch (codePoint) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\t', '\n', '\r' -> text.append(' ');
            default -> text.appendCodePoint(legal(codePoint) ? codePoint : REPLACEMENT);
        }
    }

    private static boolean legal(int codePoint) {
        boolean control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0);
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return !control && !surrogate && (codePoint & 0xFFFE) != 0xFFFE;
    }

    /** A scene path's data, in absolute coordinates. */
    SvgMarkup data(ScenePath path) {
        path.visit(new ScenePath.Visitor() {
            @Override
            public void move(double x, double y) {
                raw("M").points(x, y);
            }

            @Override
            public void line(double x, double y) {
                raw("L").points(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                raw("C").points(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                raw("Z");
            }
        });
        return this;
    }

    /** A glyph's data in whole font units, relative, which is short. */
    SvgMarkup data(Path2D glyph) {
        double[] points = new double[6];
        long[] pen = new long[2];
        long[] start = new long[2];
        for (PathIterator at = glyph.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> {
                    raw("m").relative(points, 1, pen);
                    start = pen.clone();
                }
                case PathIterator.SEG_LINETO -> raw("l").relative(points, 1, pen);
                case PathIterator.SEG_QUADTO -> raw("q").relative(points, 2, pen);
                case PathIterator.SEG_CUBICTO -> raw("c").relative(points, 3, pen);
                default -> {
                    raw("z");
                    pen = start.clone();
                }
            }
        }
        return this;
    }

    private void points(double... coordinates) {
        for (int i = 0; i < coordinates.length; i++) {
            separate(i > 0 && !startsWithMinus(coordinates[i]));
            number(coordinates[i]);
        }
    }

    private void relative(double[] points, int count, long[] pen) {
        long x = pen[0];
        long y = pen[1];
        for (int i = 0; i < count; i++) {
            x = Math.round(points[2 * i]);
            y = Math.round(points[2 * i + 1]);
            long right = x - pen[0];
            long high = y - pen[1];
            separate(i > 0 && right >= 0);
            text.append(right);
            separate(high >= 0);
            text.append(high);
        }
        pen[0] = x;
        pen[1] = y;
    }

    private void separate(boolean needed) {
        if (needed) {
            text.append(' ');
        }
    }

    private static boolean startsWithMinus(double value) {
        return Math.round(value * 100) < 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

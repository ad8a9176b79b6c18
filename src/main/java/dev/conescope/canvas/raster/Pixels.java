package dev.conescope.canvas.raster;

import dev.conescope.scene.draw.Colour;
import java.util.Arrays;

/** An opaque picture of device pixels, and the part of it that may be painted on. Not for several threads. */
public final class Pixels {
    /** Full coverage of a pixel. */
    public static final int FULL = 256;

    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] argb;
    private int left;
    private int top;
    private int right;
    private int bottom;

    /** A black picture that may be painted on everywhere. */
    public Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        this.argb = new int[width * height];
        Arrays.fill(argb, OPAQUE);
        clip(0, 0, width, height);
    }

    /** Device pixels from left to right. */
    public int width() {
        return width;
    }

    /** Device pixels from top to bottom. */
    public int height() {
        return height;
    }

    /** The pixels themselves, row by row, each {@code 0xFFrrggbb}. */
    public int[] argb() {
        return argb;
    }

    /** The pixel at a place. */
    public int at(int x, int y) {
        return argb[y * width + x];
    }

    /** From now on, paints only from (x1, y1) up to, and without, (x2, y2). */
    public void clip(int x1, int y1, int x2, int y2) {
        left = Math.clamp(x1, 0, width);
        top = Math.clamp(y1, 0, height);
        right = Math.clamp(x2, left, width);
        bottom = Math.clamp(y2, top, height);
    }

    /** The first column that may be painted. */
    public int left() {
        return left;
    }

    /** The first row that may be painted. */
    public int top() {
        return top;
    }

    /** The column after the last one that may be painted. */
    public int right() {
        return right;
    }

    /** The row after the last one that may be painted. */
    public int bottom() {
        return bottom;
    }

    /** Covers what may be painted with a colour. */
    public void clear(Colour colour) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(argb, y * width + left, y * width + right, OPAQUE | colour.rgb());
        }
    }

    /** Covers the pixels from (x1, y1) up to, and without, (x2, y2), as far as they may be painted. */
    public void fill(int x1, int y1, int x2, int y2, int rgb, int coverage) {
        int from = Math.max(x1, left);
        int to = Math.min(x2, right);
        if (from >= to) {
            return;
        }
        for (int y = Math.max(y1, top); y < Math.min(y2, bottom); y++) {
            run(y * width + from, y * width + to, rgb, coverage);
        }
    }

    /** Covers the pixels from one index up to another in the array; the caller has looked at the clip. */
    void run(int from, int to, int rgb, int coverage) {
        if (coverage >= FULL) {
            Arrays.fill(argb, from, to, OPAQUE | rgb);
            return;
        }
        for (int i = from; i < to; i++) {
            argb[i] = mix(argb[i], rgb, coverage);
        }
    }

    /** Covers a part of the pixel at an index; the caller has looked at the clip. */
    public void blend(int index, int rgb, int coverage) {
        argb[index] = coverage >= FULL ? OPAQUE | rgb : mix(argb[index], rgb, coverage);
    }

    /** Moves the picture by whole pixels; what has no source keeps what was there. */
    public void shift(int dx, int dy) {
        int rows = height - Math.abs(dy);
        int columns = width - Math.abs(dx);
        for (int i = 0; i < rows; i++) {
            // In the direction that does not overwrite rows that are still to be moved.
            int row = dy > 0 ? rows - 1 - i : i;
            int from = (row + Math.max(0, -dy)) * width + Math.max(0, -dx);
            int to = (row + Math.max(0, dy)) * width + Math.max(0, dx);
            System.arraycopy(argb, from, argb, to, columns);
        }
    }

    /** One colour over another by so many parts of {@link #FULL}; both opaque, without their top eight bits. */
    static int mix(int below, int above, int coverage) {
        int redBlue = below & 0xFF00FF;
        int green = below & 0x00FF00;
        redBlue += (((above & 0xFF00FF) - redBlue) * coverage) >> 8;
        green += (((above & 0x00FF00) - green) * coverage) >> 8;
        return OPAQUE | redBlue & 0xFF00FF | green & 0x00FF00;
    }
}

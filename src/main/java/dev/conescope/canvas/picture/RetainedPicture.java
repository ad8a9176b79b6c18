package dev.conescope.canvas.picture;

import dev.conescope.canvas.raster.GlyphMasks;
import dev.conescope.canvas.raster.Pixels;
import dev.conescope.canvas.space.SceneIndex;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of what is in view. A picture that has moved is shifted, and only the strips that came into view are
 * painted. While a picture of very many parts is zoomed, the one before is stretched, until it is asked for a fine one.
 * For one thread.
 */
public final class RetainedPicture {
    /** What takes longer than this to paint is stretched while it is zoomed, as a number of parts. */
    private static final int HEAVY = 1200;

    /** A stretched picture that fills less of the view than this is not worth it: all of the view is painted. */
    private static final double LEAST_STRETCHED = 0.5;

    private final GlyphMasks glyphs;
    private Pixels pixels = new Pixels(1, 1);
    private Pixels source = new Pixels(1, 1);
    private @Nullable View sourceView;
    private @Nullable View shown;
    private @Nullable ViewPainting painting;
    private boolean coarse;
    private long painted;

    /** A picture of nothing; the letters are those of the masks. */
    public RetainedPicture(GlyphMasks glyphs) {
        this.glyphs = glyphs;
    }

    /** The picture that was shown last. */
    public Pixels pixels() {
        return pixels;
    }

    /** Whether it is a stretched one, to be painted anew once nothing moves any more. */
    public boolean coarse() {
        return coarse;
    }

    /** How many pixels have been painted since the beginning; shifted and stretched ones do not count. */
    public long painted() {
        return painted;
    }

    /**
     * Makes it the picture of a view.
     *
     * @param index where the parts of the view's diagram are
     * @param fine whether it has to be painted as well as it can be, however long that takes
     * @return whether any pixel may have changed
     */
    public boolean show(View next, SceneIndex index, boolean fine) {
        View before = shown;
        if (before != null && before.same(next) && !(fine && coarse)) {
            return false;
        }
        ViewPainting with = painting(next, index);
        shown = next;
        if (before == null || !before.zoomedOnly(next) || fine && coarse) {
            whole(with, next);
        } else if (before.movedOnly(next)) {
            move(with, next, next.originX() - before.originX(), next.originY() - before.originY());
        } else if (!fine && with.parts(next) > HEAVY) {
            stretch(with, before, next);
        } else {
            whole(with, next);
        }
        return true;
    }

    private ViewPainting painting(View next, SceneIndex index) {
        ViewPainting known = painting;
        if (known == null || !known.paints(next)) {
            known = new ViewPainting(next.scene(), next.palette(), index, glyphs, known);
            painting = known;
        }
        return known;
    }

    private void whole(ViewPainting with, View next) {
        if (pixels.width() != next.width() || pixels.height() != next.height()) {
            pixels = new Pixels(next.width(), next.height());
            source = new Pixels(1, 1);
        }
        coarse = false;
        sourceView = null;
        paint(with, next, 0, 0, next.width(), next.height());
    }

    private void move(ViewPainting with, View next, int dx, int dy) {
        int width = next.width();
        int height = next.height();
        if (Math.abs(dx) >= width || Math.abs(dy) >= height) {
            whole(with, next);
            return;
        }
        pixels.shift(dx, dy);
        uncovered(with, next, Math.max(0, dx), Math.max(0, dy), width + Math.min(0, dx), height + Math.min(0, dy));
    }

    /** Paints what lies outside of a rectangle. */
    private void uncovered(ViewPainting with, View next, int left, int top, int right, int bottom) {
        paint(with, next, 0, 0, next.width(), top);
        paint(with, next, 0, bottom, next.width(), next.height());
        paint(with, next, 0, top, left, bottom);
        paint(with, next, right, top, next.width(), bottom);
    }

    private void paint(ViewPainting with, View next, int x1, int y1, int x2, int y2) {
        if (x1 < x2 && y1 < y2) {
            pixels.clip(x1, y1, x2, y2);
            with.paint(pixels, next, !coarse);
            painted += (long) (x2 - x1) * (y2 - y1);
        }
    }

    /** Always stretches the last fine picture, for one stretched twice would be worse each time. */
    private void stretch(ViewPainting with, View before, View next) {
        View from = coarse && sourceView != null ? sourceView : before;
        Part part = stretched(from, next);
        if ((double) part.width() * part.height() < LEAST_STRETCHED * next.width() * next.height()) {
            whole(with, next);
            return;
        }
        if (from != sourceView) {
            if (source.argb().length != pixels.argb().length) {
                source = new Pixels(pixels.width(), pixels.height());
            }
            System.arraycopy(pixels.argb(), 0, source.argb(), 0, source.argb().length);
            sourceView = from;
        }
        coarse = true;
        fill(part, from, next);
        uncovered(with, next, part.left(), part.top(), part.right(), part.bottom());
    }

    /** A part of a picture, in device pixels. */
    private record Part(int left, int top, int right, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }
    }

    /** Where what one view shows is seen in another one. */
    private static Part stretched(View from, View next) {
        double ratio = from.scale() / next.scale();
        int left = Math.clamp((long) Math.ceil((0 - from.originX()) / ratio + next.originX()), 0, next.width());
        int top = Math.clamp((long) Math.ceil((0 - from.originY()) / ratio + next.originY()), 0, next.height());
        int right = Math.clamp(
                (long) Math.floor((from.width() - from.originX()) / ratio + next.originX()), left, next.width());
        int bottom = Math.clamp(
                (long) Math.floor((from.height() - from.originY()) / ratio + next.originY()), top, next.height());
        return new Part(left, top, right, bottom);
    }

    private void fill(Part part, View from, View next) {
        double ratio = from.scale() / next.scale();
        int[] columns = new int[part.width()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = place(part.left() + i, next.originX(), ratio, from.originX(), from.width());
        }
        for (int y = part.top(); y < part.bottom(); y++) {
            int row = place(y, next.originY(), ratio, from.originY(), from.height()) * from.width();
            int to = y * next.width() + part.left();
            for (int column : columns) {
                pixels.argb()[to++] = source.argb()[row + column];
            }
        }
    }

    private static int place(int pixel, int origin, double ratio, int otherOrigin, int size) {
        return Math.clamp((long) Math.floor((pixel + 0.5 - origin) * ratio + otherOrigin), 0, size - 1);
    }
}

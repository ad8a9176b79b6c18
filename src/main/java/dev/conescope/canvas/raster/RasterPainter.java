package dev.conescope.canvas.raster;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import org.jspecify.annotations.Nullable;

/**
 * Paints into pixels. The edges of rectangles and the baselines of words stand on whole pixels, so that they are sharp
 * at any scale of the screen. What lies outside the pixels' clip costs next to nothing.
 */
public final class RasterPainter implements Painter {
    private static final double ROUND = 0.5522847498;
    private static final double STEPS = Coverage.STEPS;

    private final Pixels pixels;
    private final Coverage coverage;
    private final GlyphMasks glyphs;
    private final double scale;
    private final int originX;
    private final int originY;
    private final Outline outline = new Outline();
    private final LineShape lines;

    /**
     * A painter for one frame.
     *
     * @param pixels what to paint on
     * @param glyphs the letters
     * @param scale device pixels a scene unit
     * @param originX the device pixel of the scene's origin, horizontally
     * @param originY the device pixel of the scene's origin, vertically
     */
    public RasterPainter(Pixels pixels, GlyphMasks glyphs, double scale, int originX, int originY) {
        this(pixels, new Coverage(), glyphs, scale, originX, originY);
    }

    RasterPainter(Pixels pixels, Coverage coverage, GlyphMasks glyphs, double scale, int originX, int originY) {
        this.pixels = pixels;
        this.coverage = coverage;
        this.glyphs = glyphs;
        this.scale = scale;
        this.originX = originX;
        this.originY = originY;
        this.lines = new LineShape(coverage, (long) originX * Coverage.STEPS, (long) originY * Coverage.STEPS);
    }

    @Override
    public void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke) {
        double left = Math.round(box.x() * scale);
        double top = Math.round(box.y() * scale);
        double right = Math.max(left + 1, Math.round(box.right() * scale));
        double bottom = Math.max(top + 1, Math.round(box.bottom() * scale));
        double corner = Math.min(radius * scale, Math.min(right - left, bottom - top) / 2);
        if (hidden(left, top, right, bottom, stroke == null ? 0 : stroke.width() * scale)) {
            return;
        }
        if (fill != null) {
            if (corner < 0.5) {
                pixels.fill(
                        (int) left + originX,
                        (int) top + originY,
                        (int) right + originX,
                        (int) bottom + originY,
                        fill.rgb(),
                        parts(fill.opacity()));
            } else {
                round(left, top, right, bottom, corner);
                fill(fill);
            }
        }
        if (stroke != null) {
            // A line of a whole number of pixels is sharp where its edges are, not its middle.
            double width = Math.max(1, Math.round(stroke.width() * scale));
            double inset = width % 2 / 2;
            round(left + inset, top + inset, right - inset, bottom - inset, Math.max(0, corner - inset));
            double opacity = stroke.colour().opacity() * Math.min(1, stroke.width() * scale);
            line(stroke, width, opacity);
        }
    }

    @Override
    public void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill != null || stroke == null || stroke.dashed()) {
            outline.of(path, scale);
        } else {
            double around = stroke.width() * 2 + 4 / scale;
            Box seen = new Box(
                    (pixels.left() - originX) / scale - around,
                    (pixels.top() - originY) / scale - around,
                    (pixels.right() - pixels.left()) / scale + 2 * around,
                    (pixels.bottom() - pixels.top()) / scale + 2 * around);
            outline.of(path, scale, seen);
        }
        if (hidden(stroke == null ? 0 : stroke.width() * scale)) {
            return;
        }
        if (fill != null) {
            fill(fill);
        }
        if (stroke != null) {
            line(stroke, stroke.width() * scale, stroke.colour().opacity());
        }
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour) {
        int opacity = parts(colour.opacity());
        double em = style.size() * scale;
        int size = (int) Math.round(em * GlyphMasks.SIZES);
        int y = (int) Math.round(baseline * scale) + originY;
        double pen = x * scale;
        if (opacity == 0 || size == 0 || y + em < pixels.top() || y - 1.5 * em > pixels.bottom()) {
            return;
        }
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            double advance = FontMetrics.advance(codePoint, style.face()) * em;
            long quarters = Math.round(pen * GlyphMasks.PLACES);
            int left = (int) Math.floorDiv(quarters, (long) GlyphMasks.PLACES) + originX;
            if (left - em > pixels.right()) {
                return;
            }
            if (left + advance + em > pixels.left() && codePoint != ' ') {
                int place = (int) Math.floorMod(quarters, (long) GlyphMasks.PLACES);
                glyph(glyphs.mask(codePoint, style.face(), size, place), left, y, colour.rgb(), opacity);
            }
            pen += advance;
            at += Character.charCount(codePoint);
        }
    }

    private void glyph(GlyphMasks.Mask mask, int originLeft, int baseline, int rgb, int opacity) {
        int left = originLeft + mask.left();
        int top = baseline + mask.top();
        int from = Math.max(0, pixels.left() - left);
        int to = Math.min(mask.width(), pixels.right() - left);
        int end = Math.min(mask.height(), pixels.bottom() - top);
        for (int row = Math.max(0, pixels.top() - top); row < end; row++) {
            int base = (top + row) * pixels.width() + left;
            for (int column = from; column < to; column++) {
                int covered = mask.coverage()[row * mask.width() + column] & 0xFF;
                if (covered > 0) {
                    pixels.blend(base + column, rgb, (covered + (covered >> 7)) * opacity >> 8);
                }
            }
        }
    }

    /** Tells the inside of an outline. */
    static void area(Outline outline, Coverage coverage, long originX, long originY) {
        for (int figure = 0; figure < outline.figures(); figure++) {
            int end = outline.end(figure);
            int before = end - 1;
            for (int i = outline.start(figure); i < end; i++) {
                coverage.line(
                        outline.x(before) + originX,
                        outline.y(before) + originY,
                        outline.x(i) + originX,
                        outline.y(i) + originY);
                before = i;
            }
        }
    }

    private void fill(Colour colour) {
        begin();
        area(outline, coverage, (long) originX * Coverage.STEPS, (long) originY * Coverage.STEPS);
        coverage.paint(pixels, colour.rgb(), parts(colour.opacity()));
    }

    private void line(Stroke stroke, double width, double opacity) {
        begin();
        lines.see(pixels);
        lines.tell(outline, width * STEPS, stroke.dash() * scale * STEPS, stroke.gap() * scale * STEPS);
        coverage.paint(pixels, stroke.colour().rgb(), parts(opacity));
    }

    private void begin() {
        coverage.begin(pixels.left(), pixels.top(), pixels.right(), pixels.bottom());
    }

    /** Takes a rectangle with round corners, in device pixels beside the scene's origin, as the outline. */
    private void round(double left, double top, double right, double bottom, double r) {
        outline.begin(1);
        if (r < 0.5) {
            outline.move(left, top);
            outline.line(right, top);
            outline.line(right, bottom);
            outline.line(left, bottom);
            outline.close();
            return;
        }
        double k = r * (1 - ROUND);
        outline.move(left + r, top);
        outline.line(right - r, top);
        outline.curve(right - k, top, right, top + k, right, top + r);
        outline.line(right, bottom - r);
        outline.curve(right, bottom - k, right - k, bottom, right - r, bottom);
        outline.line(left + r, bottom);
        outline.curve(left + k, bottom, left, bottom - k, left, bottom - r);
        outline.line(left, top + r);
        outline.curve(left, top + k, left + k, top, left + r, top);
        outline.close();
    }

    private boolean hidden(double left, double top, double right, double bottom, double width) {
        return right + originX + width < pixels.left()
                || left + originX - width > pixels.right()
                || bottom + originY + width < pixels.top()
                || top + originY - width > pixels.bottom();
    }

    private boolean hidden(double width) {
        if (outline.figures() == 0) {
            return true;
        }
        long left = Long.MAX_VALUE;
        long top = Long.MAX_VALUE;
        long right = Long.MIN_VALUE;
        long bottom = Long.MIN_VALUE;
        int end = outline.end(outline.figures() - 1);
        for (int i = 0; i < end; i++) {
            left = Math.min(left, outline.x(i));
            right = Math.max(right, outline.x(i));
            top = Math.min(top, outline.y(i));
            bottom = Math.max(bottom, outline.y(i));
        }
        return hidden(left / STEPS, top / STEPS, right / STEPS, bottom / STEPS, width);
    }

    private static int parts(double opacity) {
        return (int) Math.round(Math.clamp(opacity, 0, 1) * Pixels.FULL);
    }
}

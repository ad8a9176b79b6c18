package dev.conescope.export.picture;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * Paints with Java2D. Text is filled glyph outlines, never {@code drawString}: that needs fonts and libraries that a
 * bare machine lacks. Bound to the thread that the graphics belong to.
 */
public final class Java2dPainter implements Painter {
    /** Control points of a quarter circle stand this part of the radius away from its ends. */
    private static final double QUARTER = 0.5522847498;

    private static final float MITER_LIMIT = 10;

    private final Graphics2D graphics;

    /**
     * Paints on the graphics, in the coordinates that they are set to, and sets their rendering hints.
     *
     * @param graphics what to paint on
     */
    public Java2dPainter(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    @Override
    public void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke) {
        int join = radius > 0 ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        draw(outline(box, radius), fill, stroke, join);
    }

    @Override
    public void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke) {
        ShapeBuilder shape = new ShapeBuilder();
        path.visit(shape);
        draw(shape.path, fill, stroke, BasicStroke.JOIN_ROUND);
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour) {
        graphics.setColor(color(colour));
        graphics.fill(GlyphOutlines.line(text, style, x, baseline));
    }

    private void draw(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke, int join) {
        if (fill != null) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(color(stroke.colour()));
            float @Nullable [] dashes =
                    stroke.dashed() ? new float[] {(float) stroke.dash(), (float) stroke.gap()} : null;
            graphics.setStroke(
                    new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, join, MITER_LIMIT, dashes, 0));
            graphics.draw(shape);
        }
    }

    /** Begins where SVG begins a rectangle, at the left end of its upper edge, so that dashes fall alike. */
    private static Shape outline(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double k = r * (1 - QUARTER);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        Path2D path = new Path2D.Double();
        path.moveTo(left + r, top);
        path.lineTo(right - r, top);
        path.curveTo(right - k, top, right, top + k, right, top + r);
        path.lineTo(right, bottom - r);
        path.curveTo(right, bottom - k, right - k, bottom, right - r, bottom);
        path.lineTo(left + r, bottom);
        path.curveTo(left + k, bottom, left, bottom - k, left, bottom - r);
        path.lineTo(left, top + r);
        path.curveTo(left, top + k, left + k, top, left + r, top);
        path.closePath();
        return path;
    }

    private static Color color(Colour colour) {
        int alpha = (int) Math.round(Math.clamp(colour.opacity(), 0, 1) * 255);
        return new Color(colour.red(), colour.green(), colour.blue(), alpha);
    }

    private static final class ShapeBuilder implements ScenePath.Visitor {
        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

        @Override
        public void move(double x, double y) {
            path.moveTo(x, y);
        }

        @Override
        public void line(double x, double y) {
            path.lineTo(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            path.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}

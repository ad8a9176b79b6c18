package dev.conescope.canvas.fx;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.FontMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import org.jspecify.annotations.Nullable;

/**
 * Paints on a JavaFX canvas, in the coordinates that its graphics are set to, with the bundled fonts. For the JavaFX
 * thread; a painter is cheap and lives for one frame.
 */
public final class FxPainter implements Painter {
    private static final Map<Face, String> NAMES = new EnumMap<>(Face.class);
    private static final Map<TextStyle, Font> FONTS = new HashMap<>();
    private static final Map<Colour, Color> COLOURS = new HashMap<>();

    private final GraphicsContext graphics;
    private final PathPen pen;

    /** Paints on the given graphics. */
    public FxPainter(GraphicsContext graphics) {
        this.graphics = graphics;
        this.pen = new PathPen(graphics);
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    /** The JavaFX colour; the same object for the same colour. */
    public static Color color(Colour colour) {
        return COLOURS.computeIfAbsent(
                colour, c -> Color.rgb(c.red(), c.green(), c.blue(), Math.clamp(c.opacity(), 0, 1)));
    }

    /**
     * The bundled font at a size. A face's file is read once.
     *
     * @throws UncheckedIOException if the program lacks the file or JavaFX cannot read it
     */
    public static Font font(TextStyle style) {
        return FONTS.computeIfAbsent(style, s -> new Font(name(s.face()), s.size()));
    }

    /** Covers the canvas from its top left corner with one colour. */
    public void ground(Colour colour, double width, double height) {
        graphics.setFill(color(colour));
        graphics.fillRect(0, 0, width, height);
    }

    @Override
    public void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke) {
        double arc = 2 * Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (fill != null) {
            graphics.setFill(color(fill));
            if (arc > 0) {
                graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
            } else {
                graphics.fillRect(box.x(), box.y(), box.width(), box.height());
            }
        }
        if (stroke != null) {
            set(stroke);
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
    }

    @Override
    public void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke) {
        graphics.beginPath();
        path.visit(pen);
        if (fill != null) {
            graphics.setFill(color(fill));
            graphics.fill();
        }
        if (stroke != null) {
            set(stroke);
            graphics.stroke();
        }
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour) {
        graphics.setFont(font(style));
        graphics.setFill(color(colour));
        graphics.fillText(text, x, baseline);
    }

    private void set(Stroke stroke) {
        graphics.setStroke(color(stroke.colour()));
        graphics.setLineWidth(stroke.width());
        if (stroke.dashed()) {
            graphics.setLineDashes(stroke.dash(), stroke.gap());
        } else {
            graphics.setLineDashes();
        }
    }

    private static String name(Face face) {
        return NAMES.computeIfAbsent(face, FxPainter::load);
    }

    private static String load(Face face) {
        try (InputStream file = FontMetrics.open(face)) {
            Font font = Font.loadFont(file, 12);
            if (font == null) {
                throw new UncheckedIOException(new IOException("JavaFX cannot read the font " + face.file()));
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record PathPen(GraphicsContext graphics) implements ScenePath.Visitor {
        @Override
        public void move(double x, double y) {
            graphics.moveTo(x, y);
        }

        @Override
        public void line(double x, double y) {
            graphics.lineTo(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            graphics.bezierCurveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            graphics.closePath();
        }
    }
}

package dev.conescope.canvas.fx;

import dev.conescope.canvas.raster.GlyphSource;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * The shapes of letters as JavaFX knows them: those of the bundled fonts, and for what they lack those of the system's.
 * For the JavaFX thread.
 */
public final class FontGlyphs implements GlyphSource {
    /** Large enough that the rounding of outlines to pixels, which some systems do, is not seen. */
    private static final double SIZE = 128;

    private static final Rectangle NOTHING = new Rectangle(0, 0);

    @Override
    public ScenePath outline(int codePoint, Face face) {
        var letter = new Text(Character.toString(codePoint));
        letter.setFont(FxPainter.font(new TextStyle(face, SIZE)));
        ScenePath.Builder path = ScenePath.builder();
        // The only way to a glyph's outline that the toolkit offers: a shape that is made of two.
        if (Shape.union(letter, NOTHING) instanceof Path outline) {
            var pen = new Pen(path);
            outline.getElements().forEach(pen::add);
        }
        return path.build().transform(1 / SIZE, 0, 0);
    }

    private static final class Pen {
        private final ScenePath.Builder path;
        private double x;
        private double y;

        Pen(ScenePath.Builder path) {
            this.path = path;
        }

        void add(PathElement element) {
            switch (element) {
                case MoveTo to -> {
                    path.move(to.getX(), to.getY());
                    at(to.getX(), to.getY());
                }
                case LineTo to -> {
                    path.line(to.getX(), to.getY());
                    at(to.getX(), to.getY());
                }
                case QuadCurveTo to -> quadratic(to);
                case CubicCurveTo to -> {
                    path.curve(
                            to.getControlX1(),
                            to.getControlY1(),
                            to.getControlX2(),
                            to.getControlY2(),
                            to.getX(),
                            to.getY());
                    at(to.getX(), to.getY());
                }
                case ClosePath _ -> path.close();
                default -> throw new IllegalStateException("a glyph's outline has a " + element);
            }
        }

        private void quadratic(QuadCurveTo to) {
            double controlX = to.getControlX();
            double controlY = to.getControlY();
            path.curve(
                    x + (controlX - x) * 2 / 3,
                    y + (controlY - y) * 2 / 3,
                    to.getX() + (controlX - to.getX()) * 2 / 3,
                    to.getY() + (controlY - to.getY()) * 2 / 3,
                    to.getX(),
                    to.getY());
            at(to.getX(), to.getY());
        }

        private void at(double toX, double toY) {
            x = toX;
            y = toY;
        }
    }
}

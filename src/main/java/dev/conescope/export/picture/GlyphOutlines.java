package dev.conescope.export.picture;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.FontMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of a bundled face's glyphs, read once each and kept. A code point that the face has no glyph for is an
 * empty box, as wide as {@link FontMetrics#advance} says. Any thread may use it; nobody may change an outline.
 */
final class GlyphOutlines {
    private static final Map<Face, GlyphOutlines> FACES = new ConcurrentHashMap<>();

    private final Face face;
    private final TrueTypeFont font;
    private final int unitsPerEm;
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private GlyphOutlines(Face face) {
        this.face = face;
        try (InputStream file = FontMetrics.open(face)) {
            RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(file.readAllBytes());
            font = face.file().endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes);
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's font " + face.file() + " cannot be read", e);
        }
    }

    static GlyphOutlines of(Face face) {
        return FACES.computeIfAbsent(face, GlyphOutlines::new);
    }

    /** The font's own units an em; outlines are in these, with y growing upwards. */
    int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far the code point moves the pen, in the font's units. */
    long advance(int codePoint) {
        return Math.round(FontMetrics.advance(codePoint, face) * unitsPerEm);
    }

    /** The glyph's outline; empty for a space. */
    Path2D outline(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::read);
    }

    /** The outlines of a whole line of text, its first glyph's origin at (x, baseline), y growing downwards. */
    static Path2D line(String text, TextStyle style, double x, double baseline) {
        GlyphOutlines glyphs = of(style.face());
        double scale = style.size() / glyphs.unitsPerEm;
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen, baseline);
            line.append(glyphs.outline(codePoint).getPathIterator(place), false);
            pen += FontMetrics.advance(codePoint, style.face()) * style.size();
            at += Character.charCount(codePoint);
        }
        return line;
    }

    private Path2D read(int codePoint) {
        if (!FontMetrics.covers(codePoint, face)) {
            return box((double) advance(codePoint));
        }
        // The font reads its tables when they are first asked for, which only one thread may do.
        synchronized (font) {
            try {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                if (font instanceof OpenTypeFont openType && openType.isPostScript()) {
                    return openType.getCFF().getFont().getType2CharString(glyph).getPath();
                }
                GlyphData data = font.getGlyph().getGlyph(glyph);
                return data == null ? new Path2D.Double() : data.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException("the program's font " + face.file() + " cannot be read", e);
            }
        }
    }

    private Path2D box(double advance) {
        Path2D box = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (advance > 0) {
            double line = unitsPerEm * 0.06;
            double inset = advance * 0.1;
            double height = FontMetrics.capHeight(new TextStyle(face, unitsPerEm));
            box.append(new Rectangle2D.Double(inset, 0, advance - 2 * inset, height), false);
            box.append(hole(inset + line, line, advance - inset - line, height - line), false);
        }
        return box;
    }

    /** A rectangle that runs against the direction of {@link Rectangle2D}, and so cuts a hole. */
    private static Path2D hole(double left, double low, double right, double high) {
        Path2D hole = new Path2D.Double();
        hole.moveTo(left, low);
        hole.lineTo(left, high);
        hole.lineTo(right, high);
        hole.lineTo(right, low);
        hole.closePath();
        return hole;
    }
}

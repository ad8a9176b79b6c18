package dev.conescope.scene.look;

import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide and how high text is, by the bundled fonts' own advances, so that a scene has the same measures on every
 * machine. Advances are added up without kerning and without ligatures, and painters place glyphs the same way.
 *
 * <p>A code point that the face has no glyph for is given a fixed advance: nothing for combining and invisible ones, a
 * full em for ideographs, kana, Hangul and pictographs, 0.6 em for the rest ({@link #advance}).
 *
 * <p>A face is read at its first use, some 10 ms each, and never again. All methods may be called from any thread.
 */
public final class FontMetrics {
    private static final String ELLIPSIS = "…";

    private static final Map<Face, FaceMetrics> FACES = new ConcurrentHashMap<>();

    private FontMetrics() {}

    /**
     * The width of a line of text in scene units; 0 for an empty one. Linear in its length.
     *
     * @param text the text, without line breaks
     * @param style face and size
     */
    public static double width(String text, TextStyle style) {
        FaceMetrics face = face(style.face());
        double ems = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            ems += face.advance(codePoint);
            at += Character.charCount(codePoint);
        }
        return ems * style.size();
    }

    /** How far a code point moves the pen, in ems. */
    public static double advance(int codePoint, Face face) {
        return face(face).advance(codePoint);
    }

    /** Whether the face has a glyph of its own for the code point. */
    public static boolean covers(int codePoint, Face face) {
        return face(face).covers(codePoint);
    }

    /** How far the face reaches above the baseline, in scene units. */
    public static double ascent(TextStyle style) {
        return face(style.face()).ascent() * style.size();
    }

    /** How far the face reaches below the baseline, in scene units, as a positive number. */
    public static double descent(TextStyle style) {
        return face(style.face()).descent() * style.size();
    }

    /** The height of a capital letter in scene units. */
    public static double capHeight(TextStyle style) {
        return face(style.face()).capHeight() * style.size();
    }

    /** The baseline on which capital letters stand centred about a height. */
    public static double baseline(double centreY, TextStyle style) {
        return centreY + capHeight(style) / 2;
    }

    /**
     * The text itself where it is not wider than allowed; else its beginning and its end with {@code …} between them,
     * as much of it as goes in; else, where not even {@code …} goes in, nothing. Surrogate pairs stay whole.
     *
     * @param text the text, without line breaks
     * @param style face and size
     * @param width the width allowed, in scene units
     */
    public static String fit(String text, TextStyle style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        int[] codePoints = text.codePoints().toArray();
        int kept = 0;
        int tooMany = codePoints.length;
        while (tooMany - kept > 1) {
            int middle = (kept + tooMany) >>> 1;
            if (width(shorten(codePoints, middle), style) <= width) {
                kept = middle;
            } else {
                tooMany = middle;
            }
        }
        String shortened = shorten(codePoints, kept);
        return width(shortened, style) <= width ? shortened : "";
    }

    /**
     * Opens the font file of a face, for a toolkit that loads its fonts itself.
     *
     * @throws UncheckedIOException if the program lacks the file
     */
    public static InputStream open(Face face) {
        InputStream font = TextStyle.class.getResourceAsStream("fonts/" + face.file());
        if (font == null) {
            throw new UncheckedIOException(new IOException("the program lacks its font " + face.file()));
        }
        return font;
    }

    private static String shorten(int[] codePoints, int kept) {
        int head = (kept + 1) / 2;
        int tail = kept - head;
        return new String(codePoints, 0, head) + ELLIPSIS + new String(codePoints, codePoints.length - tail, tail);
    }

    private static FaceMetrics face(Face face) {
        FaceMetrics known = FACES.get(face);
        return known != null ? known : FACES.computeIfAbsent(face, FaceMetrics::read);
    }
}

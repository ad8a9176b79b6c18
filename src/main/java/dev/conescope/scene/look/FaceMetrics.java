package dev.conescope.scene.look;

import dev.conescope.scene.draw.TextStyle.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The measures of one face in ems, copied out of its font file so that the file need not stay in memory. */
final class FaceMetrics {
    private static final int BMP = 0x10000;
    private static final int LAST_WITH_LATIN_PICTOGRAPHS = 0x1FFFF;
    private static final int FIRST_PICTOGRAPH = 0x1F000;
    private static final float NO_GLYPH = -1;
    private static final double WIDE = 1;
    private static final double NARROW = 0.6;

    private final float[] advances;
    private final Map<Integer, Float> advancesBeyondBmp;
    private final double ascent;
    private final double descent;
    private final double capHeight;

    private FaceMetrics(TrueTypeFont font) throws IOException {
        double em = font.getUnitsPerEm();
        ascent = font.getHorizontalHeader().getAscender() / em;
        descent = -font.getHorizontalHeader().getDescender() / em;
        capHeight = font.getOS2Windows().getCapHeight() / em;
        advances = new float[BMP];
        advancesBeyondBmp = new HashMap<>();
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        HorizontalMetricsTable widths = font.getHorizontalMetrics();
        Arrays.fill(advances, NO_GLYPH);
        for (int codePoint = 0; codePoint <= LAST_WITH_LATIN_PICTOGRAPHS; codePoint++) {
            int glyph = glyphs.getGlyphId(codePoint);
            if (glyph != 0) {
                put(codePoint, (float) (widths.getAdvanceWidth(glyph) / em));
            }
        }
    }

    /** Reads the face's font file. */
    static FaceMetrics read(Face face) {
        try (InputStream file = FontMetrics.open(face);
                TrueTypeFont font = parse(face, file)) {
            return new FaceMetrics(font);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's font " + face.file() + " cannot be read", e);
        }
    }

    private static TrueTypeFont parse(Face face, InputStream file) throws IOException {
        RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(file.readAllBytes());
        return face.file().endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes);
    }

    double advance(int codePoint) {
        float known = known(codePoint);
        return known != NO_GLYPH ? known : guess(codePoint);
    }

    boolean covers(int codePoint) {
        return known(codePoint) != NO_GLYPH;
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    double capHeight() {
        return capHeight;
    }

    private void put(int codePoint, float advance) {
        if (codePoint < BMP) {
            advances[codePoint] = advance;
        } else {
            advancesBeyondBmp.put(codePoint, advance);
        }
    }

    private float known(int codePoint) {
        return codePoint < BMP ? advances[codePoint] : advancesBeyondBmp.getOrDefault(codePoint, NO_GLYPH);
    }

    private static double guess(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(codePoint) ? WIDE : NARROW;
        };
    }

    private static boolean wide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= FIRST_PICTOGRAPH
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }
}

package dev.conescope.canvas.raster;

import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.TextStyle.Face;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Glyphs as masks of device pixels, made once for each size and quarter of a pixel at which they stand, and kept as
 * long as there are not too many: a zoom that runs through many sizes leaves masks behind that nobody asks for again.
 * Not for several threads.
 */
public final class GlyphMasks {
    /** Glyphs stand on quarters of a pixel. */
    static final int PLACES = 4;

    /** Sizes are told apart by sixteenths of a pixel. */
    static final double SIZES = 16;

    private static final int MOST = 6000;

    private final GlyphSource source;
    private final Coverage coverage = new Coverage();
    private final Outline outline = new Outline();
    private final Map<Face, Map<Integer, ScenePath>> outlines = new EnumMap<>(Face.class);
    private final Map<Long, Mask> masks = new HashMap<>();

    /** Masks of the source's glyphs. */
    public GlyphMasks(GlyphSource source) {
        this.source = source;
    }

    /** A glyph's coverage, from 0 to 255, and where it begins beside its origin. */
    record Mask(int left, int top, int width, int height, byte[] coverage) {}

    /**
     * The mask of a glyph.
     *
     * @param size device pixels an em, in {@link #SIZES}
     * @param place how far right of a whole pixel its origin stands, in {@link #PLACES}
     */
    Mask mask(int codePoint, Face face, int size, int place) {
        long key = ((long) face.ordinal() << 60) | (long) place << 56 | (long) size << 24 | codePoint;
        Mask known = masks.get(key);
        if (known != null) {
            return known;
        }
        if (masks.size() >= MOST) {
            masks.clear();
        }
        Mask made = make(codePoint, face, size, place);
        masks.put(key, made);
        return made;
    }

    private Mask make(int codePoint, Face face, int size, int place) {
        ScenePath shape = outlines.computeIfAbsent(face, _ -> new HashMap<>())
                .computeIfAbsent(codePoint, wanted -> source.outline(wanted, face));
        outline.of(shape, size / SIZES);
        if (outline.figures() == 0) {
            return new Mask(0, 0, 0, 0, new byte[0]);
        }
        int end = outline.end(outline.figures() - 1);
        long offset = (long) place * Coverage.STEPS / PLACES;
        long left = Long.MAX_VALUE;
        long top = Long.MAX_VALUE;
        long right = Long.MIN_VALUE;
        long bottom = Long.MIN_VALUE;
        for (int i = 0; i < end; i++) {
            left = Math.min(left, outline.x(i) + offset);
            right = Math.max(right, outline.x(i) + offset);
            top = Math.min(top, outline.y(i));
            bottom = Math.max(bottom, outline.y(i));
        }
        int x1 = (int) (left >> 8);
        int y1 = (int) (top >> 8);
        int x2 = (int) (right >> 8) + 1;
        int y2 = (int) (bottom >> 8) + 1;
        coverage.begin(x1, y1, x2, y2);
        RasterPainter.area(outline, coverage, offset, 0);
        return new Mask(x1, y1, x2 - x1, y2 - y1, coverage.mask());
    }
}

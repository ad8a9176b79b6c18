package dev.conescope.scene;

/**
 * How much of a scene is painted at a zoom: what could not be read is left out. Nothing comes or goes at once: each
 * kind of words fades in over a band of the zoom, and cards turn from blocks in the colour of their role into cards.
 *
 * @param zoom pixels a scene unit
 */
public record Detail(double zoom) {
    /** Everything, as at 100 %. */
    public static final Detail FULL = new Detail(1);

    private static final double NAMES_FROM = 0.35;
    // Narrow, since a picture may come to rest inside it, and half of two looks is less than one.
    private static final double NAMES_BAND = 0.06;
    private static final double LINES_FROM = 0.6;
    private static final double LINES_BAND = 0.15;
    private static final double WORDS_FROM = 0.6;
    private static final double FAR_WORDS_TO = 0.65;
    private static final double FAR_WORDS_FADE = 0.3;

    /** Whether cards are nothing but blocks. */
    public boolean blocks() {
        return names() == 0;
    }

    /** How far cards are cards and not blocks, from 0 to 1. */
    public double names() {
        return fade(NAMES_FROM, NAMES_BAND);
    }

    /** The opacity of the names on cards and frames, from 0 to 1. */
    public double words() {
        return Math.clamp((names() - WORDS_FROM) / (1 - WORDS_FROM), 0, 1);
    }

    /**
     * The opacity of the names that are as large at every zoom and stand on blocks, from 1 to 0: all but gone before
     * those on cards can be read, so that no word stands beside its double, and whole until then.
     */
    public double farWords() {
        return Math.clamp((FAR_WORDS_TO - names()) / FAR_WORDS_FADE, 0, 1);
    }

    /** The opacity of second lines and of counts on edges, from 0 to 1. */
    public double lines() {
        return fade(LINES_FROM, LINES_BAND);
    }

    /** A size that is never less than so many pixels. */
    public double atLeast(double size, double pixels) {
        return Math.max(size, pixels / zoom);
    }

    private double fade(double middle, double band) {
        double first = middle * (1 - band);
        double last = middle * (1 + band);
        return Math.clamp((zoom - first) / (last - first), 0, 1);
    }
}

package dev.conescope.export.picture;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.FontMetrics;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paints an SVG document: one file without references, the same bytes for the same painting.
 *
 * <p>Text looks the same everywhere because each glyph's outline is defined once and used where it stands: embedded
 * fonts are ignored by many programs that show SVG, and fonts that are not embedded differ. Over the outlines lies the
 * same text with no opacity, stretched to the same width, so that it can be found, selected, copied and read aloud. A
 * line of text with a letter that the bundled faces lack is left to the fonts of whoever looks at it, again at the same
 * width.
 *
 * <p>Whatever stands between {@link #begin} and {@link #end} is a group with the kind as its class and the title as its
 * tooltip. Not for several threads.
 */
public final class SvgPainter implements Painter {
    private final Box view;
    private final String title;
    private final String description;
    private final Colour background;
    private final SvgMarkup body = new SvgMarkup();
    private final Set<Glyph> glyphs = new LinkedHashSet<>();
    private int open;

    /**
     * Begins a document.
     *
     * @param view the part of the scene to show; its size in scene units is the picture's size in pixels
     * @param title the picture's name
     * @param description what it shows, in words, for those who cannot see it
     * @param background the ground
     */
    public SvgPainter(Box view, String title, String description, Colour background) {
        this.view = view;
        this.title = title;
        this.description = description;
        this.background = background;
    }

    private record Glyph(Face face, int codePoint) {
        String id() {
            return switch (face) {
                        case WORDS -> "w";
                        case NAMES -> "n";
                        case ADDRESSES -> "a";
                        case ADDRESSES_STRONG -> "s";
                    }
                    + Integer.toHexString(codePoint);
        }
    }

    @Override
    public void rectangle(Box box, double radius, @Nullable Colour fill, @Nullable Stroke stroke) {
        body.raw("<rect").attribute("x", box.x()).attribute("y", box.y());
        body.attribute("width", box.width()).attribute("height", box.height());
        if (radius > 0) {
            body.attribute("rx", Math.min(radius, Math.min(box.width(), box.height()) / 2));
        } else if (stroke != null) {
            body.attribute("stroke-linejoin", "miter");
        }
        look(fill, stroke);
    }

    @Override
    public void path(ScenePath path, @Nullable Colour fill, @Nullable Stroke stroke) {
        body.raw("<path d=\"").data(path).raw("\"");
        look(fill, stroke);
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour) {
        if (text.isEmpty()) {
            return;
        }
        boolean bundled = text.codePoints().allMatch(codePoint -> FontMetrics.covers(codePoint, style.face()));
        if (bundled) {
            outlines(x, baseline, text, style, colour);
        }
        body.raw("<text").attribute("x", x).attribute("y", baseline);
        font(style);
        double width = FontMetrics.width(text, style);
        if (width > 0) {
            body.attribute("textLength", width).attribute("lengthAdjust", "spacingAndGlyphs");
        }
        if (bundled) {
            body.attribute("fill-opacity", 0);
        } else {
            paint("fill", colour);
        }
        body.raw(">").words(text).raw("</text>\n");
    }

    @Override
    public void begin(String kind, String title) {
        body.raw("<g").attribute("class", kind).raw("><title>").words(title).raw("</title>\n");
        open++;
    }

    @Override
    public void end() {
        if (open == 0) {
            throw new IllegalStateException("nothing was begun");
        }
        open--;
        body.raw("</g>\n");
    }

    /**
     * The document as painted so far.
     *
     * @throws IllegalStateException if something was begun and not ended
     */
    public String document() {
        if (open > 0) {
            throw new IllegalStateException(open + " groups were not ended");
        }
        SvgMarkup all = new SvgMarkup();
        all.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        // Without the old prefix, office programs and older viewers do not find the glyphs.
        all.raw(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        all.attribute("width", view.width()).attribute("height", view.height());
        all.raw(" viewBox=\"").number(view.x()).raw(" ").number(view.y()).raw(" ");
        all.number(view.width()).raw(" ").number(view.height()).raw("\"");
        all.raw(" role=\"img\"").attribute("aria-label", title);
        all.raw(" stroke-linejoin=\"round\" xml:space=\"preserve\">\n");
        all.raw("<title>")
                .words(title)
                .raw("</title>\n<desc>")
                .words(description)
                .raw("</desc>\n");
        define(all);
        all.raw("<rect").attribute("x", view.x()).attribute("y", view.y());
        all.attribute("width", view.width()).attribute("height", view.height());
        all.attribute("fill", background.hex()).raw("/>\n");
        return all.raw(body.toString()).raw("</svg>\n").toString();
    }

    private void define(SvgMarkup all) {
        if (glyphs.isEmpty()) {
            return;
        }
        all.raw("<defs>\n");
        for (Glyph glyph : glyphs) {
            all.raw("<path").attribute("id", glyph.id()).raw(" d=\"");
            all.data(GlyphOutlines.of(glyph.face()).outline(glyph.codePoint())).raw("\"/>\n");
        }
        all.raw("</defs>\n");
    }

    private void outlines(double x, double baseline, String text, TextStyle style, Colour colour) {
        GlyphOutlines font = GlyphOutlines.of(style.face());
        double scale = style.size() / font.unitsPerEm();
        body.raw("<g aria-hidden=\"true\"");
        paint("fill", colour);
        body.raw(" transform=\"translate(").number(x).raw(" ").number(baseline);
        body.raw(") scale(").decimals(scale, 7).raw(" ").decimals(-scale, 7).raw(")\">");
        long pen = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (font.outline(codePoint).getCurrentPoint() != null) {
                use(new Glyph(style.face(), codePoint), pen);
            }
            pen += font.advance(codePoint);
            at += Character.charCount(codePoint);
        }
        body.raw("</g>");
    }

    private void use(Glyph glyph, long pen) {
        glyphs.add(glyph);
        body.raw("<use");
        if (pen > 0) {
            body.attribute("x", (double) pen);
        }
        body.attribute("xlink:href", "#" + glyph.id()).raw("/>");
    }

    private void font(TextStyle style) {
        String fallback = switch (style.face()) {
            case WORDS, NAMES -> ", sans-serif";
            case ADDRESSES, ADDRESSES_STRONG -> ", monospace";
        };
        body.attribute("font-family", style.face().family() + fallback);
        if (style.face().weight() != 400) {
            body.attribute("font-weight", style.face().weight());
        }
        body.attribute("font-size", style.size());
    }

    private void look(@Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill == null) {
            body.attribute("fill", "none");
        } else {
            paint("fill", fill);
        }
        if (stroke != null) {
            paint("stroke", stroke.colour());
            body.attribute("stroke-width", stroke.width());
            if (stroke.dashed()) {
                body.raw(" stroke-dasharray=\"")
                        .number(stroke.dash())
                        .raw(" ")
                        .number(stroke.gap())
                        .raw("\"");
            }
        }
        body.raw("/>\n");
    }

    private void paint(String what, Colour colour) {
        body.attribute(what, colour.hex());
        if (colour.opacity() < 1) {
            body.attribute(what + "-opacity", colour.opacity());
        }
    }
}

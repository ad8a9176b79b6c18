package dev.conescope.export.picture;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.Swatch;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a picture that is shown alone, in a ticket or on a slide: its title and lines above, legend and
 * footer below. The scene keeps its own coordinates; the frame is put around it. The picture is made wide enough for
 * its title, up to a limit; lines that it is too narrow for are cut, and the footer is wrapped.
 *
 * @param title what the picture shows
 * @param lines what is said about it, such as the scope line; may be empty
 * @param legend the roles in the picture, in order; may be empty
 * @param footer where it comes from, in small letters; may be empty
 */
public record PictureFrame(String title, List<String> lines, List<Entry> legend, String footer) {
    private static final TextStyle TITLE = new TextStyle(Face.NAMES, 17);
    private static final TextStyle LINE = new TextStyle(Face.ADDRESSES, 12);
    private static final TextStyle ROLE = new TextStyle(Face.NAMES, 12);
    private static final TextStyle COUNT = new TextStyle(Face.WORDS, 12);
    private static final TextStyle FOOTER = new TextStyle(Face.WORDS, 11);

    private static final double MARGIN = 24;
    private static final double MIN_WIDTH = 520;
    private static final double MAX_TITLE_WIDTH = 1400;
    private static final double TITLE_HEIGHT = 26;
    private static final double LINE_HEIGHT = 19;
    private static final double GAP = 18;
    private static final double CHIP_HEIGHT = 24;
    private static final double CHIP_GAP = 7;
    private static final double CHIP_INSET = 8;
    private static final double MARK = 13;
    private static final double MARK_GAP = 6;
    private static final double FOOTER_HEIGHT = 18;

    /** Copies the lists. */
    public PictureFrame {
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
    }

    /**
     * One chip of the legend.
     *
     * @param swatch whose colour it shows, and a role's mark
     * @param words what it is called
     * @param count how many there are, as shown; may be empty
     */
    public record Entry(Swatch swatch, String words, String count) {
        /** The chip of a role. */
        public Entry(PictureRole role, String words, String count) {
            this(new Swatch.OfRole(role), words, count);
        }

        private double width() {
            double counted =
                    count.isEmpty() ? 0 : FontMetrics.width(" ", COUNT) * 1.6 + FontMetrics.width(count, COUNT);
            return 2 * CHIP_INSET + MARK + MARK_GAP + FontMetrics.width(words, ROLE) + counted;
        }
    }

    /** The whole picture's box around a scene. */
    public Box around(Box scene) {
        double width = width(scene);
        double below = (legend.isEmpty() ? 0 : GAP + rows(width).size() * (CHIP_HEIGHT + CHIP_GAP) - CHIP_GAP)
                + (footer.isEmpty() ? 0 : GAP / 2 + footerRows(width).size() * FOOTER_HEIGHT);
        double top = scene.y() - GAP - headerHeight() - MARGIN;
        return new Box(scene.x() - MARGIN, top, width + 2 * MARGIN, scene.bottom() + below + MARGIN - top);
    }

    /**
     * Paints everything but the ground and the scene.
     *
     * @param painter who paints it
     * @param palette its colours
     * @param scene the box of the scene that it stands around
     */
    public void paint(Painter painter, Palette palette, Box scene) {
        double width = width(scene);
        double y = scene.y() - GAP - headerHeight();
        Colour muted = palette.colour(Token.MUTED);
        words(painter, scene.x(), y + TITLE_HEIGHT / 2, title, TITLE, palette.colour(Token.TEXT), width);
        y += TITLE_HEIGHT;
        for (String line : lines) {
            words(painter, scene.x(), y + LINE_HEIGHT / 2, line, LINE, muted, width);
            y += LINE_HEIGHT;
        }
        y = scene.bottom() + GAP;
        for (List<Entry> row : rows(width)) {
            double x = scene.x();
            for (Entry entry : row) {
                chip(painter, palette, entry, new Box(x, y, entry.width(), CHIP_HEIGHT));
                x += entry.width() + CHIP_GAP;
            }
            y += CHIP_HEIGHT + CHIP_GAP;
        }
        if (!footer.isEmpty()) {
            double from = legend.isEmpty() ? scene.bottom() : y - CHIP_GAP;
            double middle = from + GAP / 2 + FOOTER_HEIGHT / 2;
            for (String row : footerRows(width)) {
                words(painter, scene.x(), middle, row, FOOTER, muted, width);
                middle += FOOTER_HEIGHT;
            }
        }
    }

    private double width(Box scene) {
        double forTitle = Math.min(MAX_TITLE_WIDTH, Math.ceil(FontMetrics.width(title, TITLE)));
        return Math.max(Math.max(MIN_WIDTH, scene.width()), forTitle);
    }

    private List<String> footerRows(double width) {
        List<String> rows = new ArrayList<>();
        String row = "";
        for (String word : footer.split(" ", -1)) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (!row.isEmpty() && FontMetrics.width(longer, FOOTER) > width) {
                rows.add(row);
                row = word;
            } else {
                row = longer;
            }
        }
        rows.add(row);
        return rows;
    }

    private double headerHeight() {
        return TITLE_HEIGHT + lines.size() * LINE_HEIGHT;
    }

    private List<List<Entry>> rows(double width) {
        List<List<Entry>> rows = new ArrayList<>();
        List<Entry> row = new ArrayList<>();
        double used = 0;
        for (Entry entry : legend) {
            if (!row.isEmpty() && used + entry.width() > width) {
                rows.add(row);
                row = new ArrayList<>();
                used = 0;
            }
            row.add(entry);
            used += entry.width() + CHIP_GAP;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static void chip(Painter painter, Palette palette, Entry entry, Box box) {
        painter.begin("label", (entry.words() + " " + entry.count()).strip());
        Stroke outline = Stroke.solid(palette.colour(Token.LINE), 1);
        painter.rectangle(box, 6, palette.colour(Token.CHROME), outline);
        double x = box.x() + CHIP_INSET;
        entry.swatch().paint(painter, palette, x + MARK / 2, box.centreY(), MARK);
        x += MARK + MARK_GAP;
        double baseline = FontMetrics.baseline(box.centreY(), ROLE);
        painter.text(x, baseline, entry.words(), ROLE, palette.colour(Token.TEXT));
        double countX = box.right() - CHIP_INSET - FontMetrics.width(entry.count(), COUNT);
        painter.text(countX, baseline, entry.count(), COUNT, palette.colour(Token.MUTED));
        painter.end();
    }

    private static void words(
            Painter painter, double x, double centreY, String text, TextStyle style, Colour colour, double width) {
        painter.text(x, FontMetrics.baseline(centreY, style), FontMetrics.fit(text, style, width), style, colour);
    }
}

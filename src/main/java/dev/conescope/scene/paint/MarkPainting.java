package dev.conescope.scene.paint;

import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.Detail;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.overlay.CardMark;
import dev.conescope.scene.overlay.Swatch;

/**
 * Paints what an overlay and the depth limit add to a card, over the card itself: bar and outline in the overlay's
 * colour, its words on the upper edge, and below the card what lies beyond the limit.
 */
public final class MarkPainting {
    private static final double HEIGHT = 14;
    private static final double PADDING = 5;
    private static final double FROM_THE_CORNER = 12;
    private static final double GAUGE_HEIGHT = 3;
    private static final double OUTLINE = 1.7;
    private static final TextStyle SIGN = new TextStyle(TextStyle.Face.NAMES, 12);

    private final Palette palette;
    private final Painter painter;
    private final Detail detail;

    /** Paints to the painter. */
    public MarkPainting(Palette palette, Painter painter, Detail detail) {
        this.palette = palette;
        this.painter = painter;
        this.detail = detail;
    }

    /**
     * Paints a card's marks; what lies beyond stands below the counts of unseen edges, where there are any.
     *
     * @param unseenLeft whether edges to dependencies are counted below the card
     * @param unseenRight whether edges from dependents are
     */
    public void paint(Card card, CardLook look, CardMark mark, boolean unseenLeft, boolean unseenRight) {
        Swatch swatch = mark.swatch();
        if (swatch != null) {
            overlay(card.box(), look, mark, swatch);
        }
        if (mark.badge() != null && !detail.blocks()) {
            badge(card.box(), mark.badge());
        }
        if (detail.lines() > 0) {
            beyond(card.box(), mark, unseenLeft, unseenRight);
        }
    }

    private void overlay(Box box, CardLook look, CardMark mark, Swatch swatch) {
        Colour colour = swatch.colour(palette);
        Stroke target = palette.look(PictureRole.TARGET).border();
        Stroke outline = look.target() ? target : Stroke.solid(colour, OUTLINE);
        if (detail.blocks()) {
            painter.rectangle(box, CardSizes.RADIUS, colour, look.target() ? target : null);
            return;
        }
        painter.path(CardPainting.bar(box), colour, null);
        painter.rectangle(box, CardSizes.RADIUS, null, outline);
        if (mark.bar() >= 0) {
            double x = box.x() + CardSizes.TEXT_X;
            double whole = box.right() - CardSizes.PADDING - x;
            double y = box.bottom() - GAUGE_HEIGHT - 1.5;
            painter.rectangle(
                    new Box(x, y, whole, GAUGE_HEIGHT), GAUGE_HEIGHT / 2, palette.colour(Token.UNTOUCHED_BORDER), null);
            painter.rectangle(
                    new Box(x, y, Math.max(GAUGE_HEIGHT, whole * mark.bar()), GAUGE_HEIGHT),
                    GAUGE_HEIGHT / 2,
                    colour,
                    null);
        }
    }

    private void badge(Box box, CardMark.Badge badge) {
        if (detail.lines() == 0) {
            return;
        }
        Colour colour = badge.swatch().colour(palette);
        if (badge.swatch() instanceof Swatch.OfChange) {
            // Beside the role's mark, not over it; a sign is read by its shape, so it is larger than words.
            double width = FontMetrics.width(badge.words(), SIGN) + 2 * PADDING;
            Box pill = new Box(box.right() - CardSizes.MARK_ROOM - 2 - width, box.y() - 8, width, 15);
            pill(pill, badge.words(), SIGN, colour, colour);
        } else {
            double width = width(badge.words());
            Box pill = new Box(box.right() - FROM_THE_CORNER - width, box.y() - HEIGHT / 2, width, HEIGHT);
            pill(pill, badge.words(), CardSizes.COUNT, colour, palette.colour(Token.TEXT));
        }
    }

    private void beyond(Box box, CardMark mark, boolean unseenLeft, boolean unseenRight) {
        double y = box.bottom() + 2;
        double lower = y + HEIGHT + 2;
        if (mark.cutDependencies() > 0) {
            String words = "‹ +" + mark.cutDependencies();
            Box pill = new Box(box.x() + 4, unseenLeft ? lower : y, width(words), HEIGHT);
            pill(pill, words, CardSizes.COUNT, palette.colour(Token.TOP), palette.colour(Token.TOP_TEXT));
        }
        if (mark.cutDependents() > 0) {
            String words = "+" + mark.cutDependents() + " ›";
            double width = width(words);
            Box pill = new Box(box.right() - 4 - width, unseenRight ? lower : y, width, HEIGHT);
            pill(pill, words, CardSizes.COUNT, palette.colour(Token.BOTTOM), palette.colour(Token.BOTTOM_TEXT));
        }
    }

    private static double width(String words) {
        return FontMetrics.width(words, CardSizes.COUNT) + 2 * PADDING;
    }

    private void pill(Box pill, String words, TextStyle style, Colour line, Colour text) {
        double opacity = detail.lines();
        painter.begin("label", words);
        painter.rectangle(
                pill,
                pill.height() / 2,
                palette.colour(Token.CANVAS).fade(opacity),
                Stroke.solid(line.fade(opacity), 1));
        double baseline = FontMetrics.baseline(pill.centreY(), style);
        painter.text(pill.x() + PADDING, baseline, words, style, text.fade(opacity));
        painter.end();
    }
}

package dev.conescope.scene.paint;

import dev.conescope.scene.Card;
import dev.conescope.scene.CardLook;
import dev.conescope.scene.Detail;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.draw.TextStyle.Face;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Marks;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;
import java.util.Locale;

/** Paints cards: sheets of a stack, ground, bar, outline, words and marks. */
public final class CardPainting {
    private static final double FIRST_LINE = 13;
    private static final double SECOND_LINE = 27;
    private static final double ROLE_BAR = 38;
    private static final double LAST_LINE = 12;
    private static final double MARK_SIZE = 13;
    private static final double MARK_INSET = 14;
    private static final double MARK_GAP = 4;
    private static final double CHEVRON_SIZE = 10;
    private static final String UNTOUCHED = ", untouched";
    private static final TextStyle CHIP = new TextStyle(TextStyle.Face.WORDS, 12);
    private static final double ALONE = 1.5;
    private static final String CHANGED = "~ changed";
    private static final TextStyle CHANGED_STYLE = new TextStyle(Face.NAMES, 10);
    private static final double CHANGED_PADDING = 6;
    private static final double CHANGED_PIXELS = 2;
    private static final double ROUND = 0.5522847498;

    private final Palette palette;
    private final Painter painter;
    private final Detail detail;

    /** Paints to the painter. */
    public CardPainting(Palette palette, Painter painter, Detail detail) {
        this.palette = palette;
        this.painter = painter;
        this.detail = detail;
    }

    /** Paints one card. */
    public void paint(Card card, CardLook look) {
        RoleLook role = palette.look(look.role());
        painter.begin("card", title(card, look));
        if (card.isChip()) {
            chip(card, role);
        } else if (detail.blocks()) {
            block(card.box(), look, role);
        } else {
            ground(card, look, role);
            words(card, look, role);
        }
        painter.end();
    }

    private static String title(Card card, CardLook look) {
        String role = look.role().name().toLowerCase(Locale.ROOT);
        return card.address() + (look.target() ? " · target" : "") + " · " + role
                + (look.changed() ? " · changed" : "");
    }

    private void block(Box box, CardLook look, RoleLook role) {
        Stroke outline = look.target()
                ? palette.look(PictureRole.TARGET).border()
                : look.changed()
                        ? Stroke.solid(palette.colour(Token.WARNING), detail.atLeast(2, CHANGED_PIXELS))
                        : null;
        painter.rectangle(box, CardSizes.RADIUS, role.line(), outline);
    }

    /** A dashed outline, so that it is not taken for a card that stands for itself. */
    private void chip(Card card, RoleLook role) {
        Box box = card.box();
        painter.rectangle(box, CardSizes.RADIUS, null, new Stroke(palette.colour(Token.UNTOUCHED_BORDER), 1.2, 3, 3));
        if (detail.names() > 0) {
            double x = box.x() + CardSizes.PADDING;
            Marks.paint(painter, Marks.FOLDED, x + CHEVRON_SIZE / 2, box.centreY(), CHEVRON_SIZE, shown(role.type()));
            double left = x + CardSizes.CHEVRON + 2;
            text(left, box.centreY(), card.title(), CHIP, shown(role.type()).fade(whole()));
            String brief = card.title().replace(UNTOUCHED, "");
            double room = box.right() - CardSizes.PADDING - left;
            text(
                    left,
                    box.centreY(),
                    brief,
                    larger(brief, CHIP, room),
                    shown(role.type()).fade(alone()));
        }
    }

    private void ground(Card card, CardLook look, RoleLook role) {
        Box box = card.box();
        Colour ground = role.line().towards(palette.colour(Token.CARD), detail.names());
        int sheets = card.isFold() ? 2 : card.instances() > 1 ? 1 : 0;
        Stroke behind = Stroke.solid(role.border().colour(), 1.2);
        for (int sheet = sheets; sheet > 0; sheet--) {
            double out = CardSizes.SHEET * sheet;
            painter.rectangle(box.shift(out, out), CardSizes.RADIUS, ground, behind);
        }
        painter.rectangle(box, CardSizes.RADIUS, ground, null);
        painter.path(bar(box), role.line(), null);
        Stroke outline = look.target() ? palette.look(PictureRole.TARGET).border() : role.border();
        painter.rectangle(box, CardSizes.RADIUS, null, outline);
    }

    /** The bar at the left, round where the card is. */
    static ScenePath bar(Box box) {
        double r = CardSizes.RADIUS;
        double k = r * (1 - ROUND);
        double right = box.x() + CardSizes.BAR;
        ScenePath.Builder path = ScenePath.builder();
        path.move(right, box.y());
        path.curve(right - r + k, box.y(), box.x(), box.y() + k, box.x(), box.y() + r);
        path.line(box.x(), box.bottom() - r);
        path.curve(box.x(), box.bottom() - k, right - r + k, box.bottom(), right, box.bottom());
        path.close();
        return path.build();
    }

    private void words(Card card, CardLook look, RoleLook role) {
        Box box = card.box();
        double first = box.centreY() + (box.y() + FIRST_LINE - box.centreY()) * detail.lines();
        double x = box.x() + CardSizes.TEXT_X;
        if (card.isGroup()) {
            Colour chevron = palette.colour(Token.MUTED).fade(detail.words());
            Marks.paint(painter, Marks.FOLDED, x + CHEVRON_SIZE / 2 - 1, first, CHEVRON_SIZE, chevron);
            x += CardSizes.CHEVRON;
        }
        boolean marked = look.target() || look.role() != PictureRole.UNTOUCHED;
        double end = box.right() - (marked ? CardSizes.MARK_ROOM + MARK_GAP : CardSizes.PADDING);
        if (card.isFold()) {
            atRight(card, first, end, CardSizes.NAME, shown(role.name()));
            end -= FontMetrics.width(CardSizes.countLabel(card.instances()), CardSizes.NAME) + CardSizes.PADDING;
        }
        name(card, x, first, end - x, shown(role.name()));
        mark(box, first, look, role);
        if (detail.lines() > 0) {
            second(card, look, role);
        }
    }

    /**
     * A name that stands alone on its card is larger, as far as there is room: it is read from farther away. A group's
     * is a shorter one then, and gives way to the whole one when that can be read.
     */
    private void name(Card card, double x, double middle, double room, Colour colour) {
        String brief = card.shortTitle();
        if (brief.equals(card.title())) {
            text(x, middle, brief, larger(brief, CardSizes.NAME, room), colour);
            return;
        }
        text(x, middle, brief, larger(brief, CardSizes.NAME, room), colour.fade(alone()));
        text(x, middle, card.title(), CardSizes.NAME, colour.fade(whole()));
    }

    /** The opacity of words that are there only while they stand alone: gone before the whole ones, never both. */
    private double alone() {
        return detail.lines() < 0.5 ? 1 - 2 * detail.lines() : 0;
    }

    private double whole() {
        return detail.lines() < 0.5 ? 0 : 2 * detail.lines() - 1;
    }

    private TextStyle larger(String words, TextStyle style, double room) {
        double width = FontMetrics.width(words, style);
        double larger = Math.clamp(width == 0 ? 1 : room / width, 1, ALONE);
        return new TextStyle(style.face(), style.size() * (larger + (1 - larger) * detail.lines()));
    }

    private void second(Card card, CardLook look, RoleLook role) {
        Box box = card.box();
        Colour colour = role.type().fade(detail.lines());
        if (!card.isFold()) {
            atRight(card, box.y() + SECOND_LINE, box.right() - CardSizes.PADDING, CardSizes.TYPE, colour);
        }
        text(box.x() + CardSizes.TEXT_X, box.y() + SECOND_LINE, card.subtitle(), CardSizes.TYPE, colour);
        if (card.isGroup()) {
            roles(card, look, colour);
        }
    }

    private void atRight(Card card, double middle, double right, TextStyle style, Colour colour) {
        String count = CardSizes.countLabel(card.instances());
        text(right - FontMetrics.width(count, style), middle, count, style, colour);
    }

    /** The bar of roles, and below it on a stack of modules how many edges come and go. */
    private void roles(Card card, CardLook look, Colour colour) {
        Box box = card.box();
        double width = box.width() - CardSizes.TEXT_X - CardSizes.PADDING;
        double x = box.x() + CardSizes.TEXT_X;
        Box bar = new Box(x, box.y() + ROLE_BAR, width, CardSizes.ROLE_BAR_HEIGHT);
        RoleBar.paint(painter, palette, bar, look.counts(), detail.lines());
        if (card.isFold()) {
            String crossing = String.format(
                    Locale.ROOT,
                    "%,d in · %,d out",
                    card.traffic().in(),
                    card.traffic().out());
            double end = box.right() - CardSizes.PADDING - FontMetrics.width(crossing, CardSizes.COUNT);
            text(end, box.bottom() - LAST_LINE, crossing, CardSizes.COUNT, colour);
        }
    }

    private void mark(Box box, double middle, CardLook look, RoleLook role) {
        double x = box.right() - MARK_INSET;
        if (look.target()) {
            RoleLook target = palette.look(PictureRole.TARGET);
            Marks.paint(painter, target.mark(), x, middle, MARK_SIZE, shown(target.markColour()));
        } else if (look.role() != PictureRole.UNTOUCHED) {
            Marks.paint(painter, role.mark(), x, middle, MARK_SIZE, shown(role.markColour()));
        }
        if (look.changed()) {
            changed(box);
        }
    }

    /** A filled pill on the upper edge: by colour, shape and word what was marked is told from every role. */
    private void changed(Box box) {
        double width = FontMetrics.width(CHANGED, CHANGED_STYLE) + 2 * CHANGED_PADDING;
        Box pill = new Box(box.x() + CardSizes.TEXT_X, box.y() - Pill.HEIGHT / 2, width, Pill.HEIGHT);
        Stroke rim = Stroke.solid(shown(palette.colour(Token.CANVAS)), 1.5);
        painter.rectangle(pill, Pill.HEIGHT / 2, shown(palette.colour(Token.WARNING)), rim);
        double baseline = FontMetrics.baseline(pill.centreY(), CHANGED_STYLE);
        Colour words = shown(palette.colour(Token.WINDOW));
        painter.text(pill.x() + CHANGED_PADDING, baseline, CHANGED, CHANGED_STYLE, words);
    }

    private Colour shown(Colour colour) {
        return colour.fade(detail.words());
    }

    private void text(double x, double middle, String words, TextStyle style, Colour colour) {
        if (colour.opacity() > 0) {
            painter.text(x, FontMetrics.baseline(middle, style), words, style, colour);
        }
    }
}

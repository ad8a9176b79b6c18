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
    private static final double MARK_SIZE = 13;
    private static final double MARK_INSET = 14;
    private static final double CHEVRON_SIZE = 10;
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
        if (detail == Detail.BLOCKS) {
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
        Stroke outline = look.target() ? palette.look(PictureRole.TARGET).border() : null;
        painter.rectangle(box, CardSizes.RADIUS, role.line(), outline);
    }

    private void ground(Card card, CardLook look, RoleLook role) {
        Box box = card.box();
        Colour ground = palette.colour(Token.CARD);
        int sheets = card.isModule() ? 2 : card.instances() > 1 ? 1 : 0;
        Stroke behind = Stroke.solid(role.border().colour(), 1.2);
        for (int sheet = sheets; sheet > 0; sheet--) {
            double out = CardSizes.SHEET * sheet * (card.isModule() ? 0.75 : 1);
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
        boolean both = detail == Detail.FULL;
        double first = both ? box.y() + FIRST_LINE : box.centreY();
        double x = box.x() + CardSizes.TEXT_X;
        if (card.isModule()) {
            Colour chevron = palette.colour(Token.MUTED);
            Marks.paint(painter, Marks.FOLDED, x + CHEVRON_SIZE / 2 - 1, first, CHEVRON_SIZE, chevron);
            x += CardSizes.CHEVRON;
        }
        text(x, first, card.title(), CardSizes.NAME, role.name());
        mark(box, first, look, role);
        if (both) {
            text(box.x() + CardSizes.TEXT_X, box.y() + SECOND_LINE, card.subtitle(), CardSizes.TYPE, role.type());
            String count = CardSizes.countLabel(card.instances());
            double countX = box.right() - CardSizes.PADDING - FontMetrics.width(count, CardSizes.TYPE);
            text(countX, box.y() + SECOND_LINE, count, CardSizes.TYPE, role.type());
            if (card.isModule()) {
                double width = box.width() - CardSizes.TEXT_X - CardSizes.PADDING;
                double y = box.bottom() - CardSizes.ROLE_BAR_HEIGHT - 7;
                Box bar = new Box(box.x() + CardSizes.TEXT_X, y, width, CardSizes.ROLE_BAR_HEIGHT);
                RoleBar.paint(painter, palette, bar, look.counts());
            }
        }
    }

    private void mark(Box box, double middle, CardLook look, RoleLook role) {
        double x = box.right() - MARK_INSET;
        if (look.target()) {
            RoleLook target = palette.look(PictureRole.TARGET);
            Marks.paint(painter, target.mark(), x, middle, MARK_SIZE, target.markColour());
        } else if (look.role() != PictureRole.UNTOUCHED) {
            Marks.paint(painter, role.mark(), x, middle, MARK_SIZE, role.markColour());
        }
        if (look.changed()) {
            Marks.paint(painter, Marks.CHANGE, box.right(), box.y(), 11, palette.colour(Token.CANVAS));
            Marks.paint(
                    painter,
                    Marks.CHANGE,
                    box.right(),
                    box.y(),
                    8,
                    palette.look(PictureRole.REFRESH).text());
        }
    }

    private void text(double x, double middle, String words, TextStyle style, Colour colour) {
        painter.text(x, FontMetrics.baseline(middle, style), words, style, colour);
    }
}

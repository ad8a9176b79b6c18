package dev.conescope.scene.overlay;

import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.draw.TextStyle;
import dev.conescope.scene.look.FontMetrics;
import dev.conescope.scene.look.Marks;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.Palette.Token;
import dev.conescope.scene.look.PictureRole;
import dev.conescope.scene.look.RoleLook;
import dev.conescope.scene.look.Theme;
import dev.conescope.velocity.change.ChangeKind;
import java.util.Arrays;
import java.util.List;

/**
 * The colour of a class, in either theme. Heat and categories are at least 3:1 against cards; what they tell stands on
 * the card in words too, so that nothing depends on colour alone.
 */
public sealed interface Swatch {
    /** How many steps the heat scale has. */
    int HEAT_STEPS = 5;

    /** How many categories have a colour of their own. */
    int CATEGORIES = 7;

    /**
     * The colour of a role.
     *
     * @param role the role
     */
    record OfRole(PictureRole role) implements Swatch {}

    /**
     * A step of a sequential scale: violet to plum, which is no role's colour.
     *
     * @param step from 0, the weakest, to {@link #HEAT_STEPS} - 1
     */
    record Heat(int step) implements Swatch {}

    /**
     * One of a few things without an order.
     *
     * @param index from 0 to {@link #CATEGORIES} - 1
     */
    record Category(int index) implements Swatch {}

    /**
     * What a plan does.
     *
     * @param kind what it does
     */
    record OfChange(ChangeKind kind) implements Swatch {}

    /** Nothing to be told: as quiet as an untouched card. */
    record Quiet() implements Swatch {}

    /** The colour for lines, bars and blocks. */
    default Colour colour(Palette palette) {
        boolean light = palette.theme() == Theme.LIGHT;
        return switch (this) {
            case OfRole(PictureRole role) -> palette.look(role).line();
            case Heat(int step) -> (light ? Scales.HEAT_LIGHT : Scales.HEAT_DARK).get(step);
            case Category(int index) -> (light ? Scales.CATEGORY_LIGHT : Scales.CATEGORY_DARK).get(index);
            case OfChange(ChangeKind kind) -> change(kind, palette);
            case Quiet() -> palette.colour(Token.TRUNK);
        };
    }

    /**
     * Paints what a legend shows of it: a role's mark, the sign of a change, a square of anything else.
     *
     * @param x its middle, horizontally
     * @param y its middle, vertically
     * @param size how large a role's mark is
     */
    default void paint(Painter painter, Palette palette, double x, double y, double size) {
        if (this instanceof OfRole(PictureRole role)) {
            RoleLook look = palette.look(role);
            Marks.paint(painter, look.mark(), x, y, size, look.markColour());
        } else if (this instanceof OfChange(ChangeKind kind) && !kind.sign().isEmpty()) {
            var style = new TextStyle(TextStyle.Face.NAMES, size + 2);
            Colour colour = kind.changes() ? colour(palette) : palette.colour(Token.MUTED);
            double left = x - FontMetrics.width(kind.sign(), style) / 2;
            painter.text(left, FontMetrics.baseline(y, style), kind.sign(), style, colour);
        } else {
            double side = size - 2;
            painter.rectangle(new Box(x - side / 2, y - side / 2, side, side), 2, colour(palette), null);
        }
    }

    private static Colour change(ChangeKind kind, Palette palette) {
        return switch (kind) {
            case DELETE, REPLACE -> new Category(5).colour(palette);
            case UPDATE -> new Category(4).colour(palette);
            case CREATE -> new Category(2).colour(palette);
            case IMPORT -> new Category(0).colour(palette);
            case MOVE -> new Category(3).colour(palette);
            case FORGET -> new Category(6).colour(palette);
            case DRIFT -> new Category(1).colour(palette);
            case READ, NO_OP, UNTOLD -> new Quiet().colour(palette);
        };
    }

    /** The scales' colours. */
    final class Scales {
        private static final List<Colour> HEAT_LIGHT = colours(0x9587C9, 0x9A5FC0, 0x8E3BA6, 0x6A1B7E, 0x3A0A4E);
        private static final List<Colour> HEAT_DARK = colours(0x7874BE, 0x9D73D3, 0xC07BDD, 0xE09BEA, 0xF8D2FF);
        private static final List<Colour> CATEGORY_LIGHT =
                colours(0x0067A0, 0xB34E00, 0x00734F, 0x7B3F98, 0x8F5E00, 0xC2222E, 0x4D6B85);
        private static final List<Colour> CATEGORY_DARK =
                colours(0x6BB8EA, 0xFF9A57, 0x3DD6AA, 0xC99BE0, 0xF0B840, 0xFF7B72, 0x9AB8D0);

        private Scales() {}

        private static List<Colour> colours(int... rgb) {
            return Arrays.stream(rgb).mapToObj(Colour::of).toList();
        }
    }
}

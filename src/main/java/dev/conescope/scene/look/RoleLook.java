package dev.conescope.scene.look;

import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.ScenePath;
import dev.conescope.scene.draw.Stroke;
import dev.conescope.scene.look.Palette.Token;
import java.util.List;

/**
 * How a role looks in one theme. Nothing depends on colour alone: a role has its mark and its kind of line too.
 *
 * @param role the role
 * @param line its colour for lines, bars and blocks
 * @param text its colour for words about it
 * @param name the colour of the name on its card
 * @param type the colour of the type on its card
 * @param border the outline of its card
 * @param edgeStrokes the strokes of its edge in the order in which they are drawn, the widest first: rims, then the
 *     line itself
 * @param mark its mark ({@link Marks})
 * @param markColour the colour of its mark
 */
public record RoleLook(
        PictureRole role,
        Colour line,
        Colour text,
        Colour name,
        Colour type,
        Stroke border,
        List<Stroke> edgeStrokes,
        ScenePath mark,
        Colour markColour) {
    private static final double RIM = 1.6;
    private static final double DARK_RIM = 0.75;
    private static final double CONE_BORDER = 1.7;
    private static final double CONE_EDGE = 2.1;

    /** Copies the list. */
    public RoleLook {
        edgeStrokes = List.copyOf(edgeStrokes);
    }

    /** The edge's own line, without its rims. */
    public Stroke edge() {
        return edgeStrokes.getLast();
    }

    /** Whether its lines are dashed. */
    public boolean dashed() {
        return border.dashed();
    }

    static RoleLook of(PictureRole role, Palette palette) {
        return switch (role) {
            case TARGET -> cone(role, palette, Token.TARGET_FRAME, Token.TEXT, 3);
            case REFRESH -> cone(role, palette, Token.REFRESH, Token.REFRESH_TEXT, CONE_BORDER);
            case STATIC -> staticLook(palette);
            case TOP -> cone(role, palette, Token.TOP, Token.TOP_TEXT, CONE_BORDER);
            case BOTTOM -> cone(role, palette, Token.BOTTOM, Token.BOTTOM_TEXT, CONE_BORDER);
            case UNTOUCHED -> untouched(palette);
        };
    }

    private static RoleLook cone(PictureRole role, Palette palette, Token line, Token text, double border) {
        Colour colour = palette.colour(line);
        Stroke edge = Stroke.solid(colour, CONE_EDGE);
        Stroke rim = canvasRim(palette, CONE_EDGE);
        boolean needsDarkRim = role == PictureRole.BOTTOM && palette.theme() == Theme.LIGHT;
        List<Stroke> strokes = needsDarkRim
                ? List.of(rim, Stroke.solid(palette.colour(Token.BOTTOM_TEXT), CONE_EDGE + 2 * DARK_RIM), edge)
                : List.of(rim, edge);
        return card(role, palette, line, text, Stroke.solid(colour, border), strokes);
    }

    private static RoleLook staticLook(Palette palette) {
        Colour colour = palette.colour(Token.STATIC);
        Stroke edge = new Stroke(colour, 1.9, 6, 4);
        Stroke border = new Stroke(colour, CONE_BORDER, 5, 3.5);
        List<Stroke> strokes = List.of(canvasRim(palette, edge.width()), edge);
        return card(PictureRole.STATIC, palette, Token.STATIC, Token.STATIC_TEXT, border, strokes);
    }

    private static RoleLook card(
            PictureRole role, Palette palette, Token line, Token text, Stroke border, List<Stroke> edgeStrokes) {
        return new RoleLook(
                role,
                palette.colour(line),
                palette.colour(text),
                palette.colour(Token.TEXT),
                palette.colour(Token.MUTED),
                border,
                edgeStrokes,
                Marks.of(role),
                palette.colour(line));
    }

    private static RoleLook untouched(Palette palette) {
        Colour border = palette.colour(Token.UNTOUCHED_BORDER);
        return new RoleLook(
                PictureRole.UNTOUCHED,
                border,
                palette.colour(Token.UNTOUCHED_NAME),
                palette.colour(Token.UNTOUCHED_NAME),
                palette.colour(Token.UNTOUCHED_TYPE),
                Stroke.solid(border, 1.2),
                List.of(Stroke.solid(palette.colour(Token.UNTOUCHED_EDGE), 1.15)),
                Marks.of(PictureRole.UNTOUCHED),
                palette.colour(Token.TRUNK));
    }

    private static Stroke canvasRim(Palette palette, double width) {
        return Stroke.solid(palette.colour(Token.CANVAS), width + 2 * RIM);
    }
}

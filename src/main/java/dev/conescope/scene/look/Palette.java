package dev.conescope.scene.look;

import dev.conescope.scene.draw.Colour;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The colours of a theme, by what they are for. Words reach a contrast of 4.5:1 on every ground and role lines 3:1, but
 * for the bottom cone's line on light grounds, whose edges get a dark rim instead. Immutable.
 */
public final class Palette {
    private static final Palette LIGHT = new Palette(Theme.LIGHT);
    private static final Palette DARK = new Palette(Theme.DARK);

    private final Theme theme;
    private final Map<PictureRole, RoleLook> looks = new EnumMap<>(PictureRole.class);

    private Palette(Theme theme) {
        this.theme = theme;
        for (PictureRole role : PictureRole.values()) {
            looks.put(role, RoleLook.of(role, this));
        }
    }

    /** The palette of a theme. */
    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** The theme that these are the colours of. */
    public Theme theme() {
        return theme;
    }

    /** The colour of a token. */
    public Colour colour(Token token) {
        return switch (theme) {
            case LIGHT -> token.light;
            case DARK -> token.dark;
        };
    }

    /** How cards, edges and words of a role look. */
    public RoleLook look(PictureRole role) {
        return Objects.requireNonNull(looks.get(role));
    }

    /** What a colour is for. */
    public enum Token {
        /** The window's ground: side panels, bottom panel. */
        WINDOW(0xFFFFFF, 0x0D1117),
        /** The ground below frames and cards. */
        CANVAS(0xFBFCFD, 0x0B0F14),
        /** Bars and rails. */
        CHROME(0xF6F8FA, 0x161B22),
        /** A module's frame. */
        FRAME(0xF3F6F9, 0x12181F),
        /** A frame inside a frame. */
        NESTED_FRAME(0xEFF3F7, 0x182029),
        /** The inside of a card. */
        CARD(0xFFFFFF, 0x1B222B),
        /** The outline of a frame. */
        FRAME_LINE(0xD5DCE3, 0x2B333D),
        /** Any other quiet line. */
        LINE(0xD0D7DE, 0x30363D),
        /** Words. */
        TEXT(0x1F2328, 0xE6EDF3),
        /** Words that stand back: types, counts, hints. */
        MUTED(0x59636E, 0x9AA4AF),
        /** The name of an untouched resource. */
        UNTOUCHED_NAME(0x636B74, 0x8F98A2),
        /** The type of an untouched resource. */
        UNTOUCHED_TYPE(0x636B74, 0x87919B),
        /** The outline and the bar of an untouched card, and what is left of a bar of roles. */
        UNTOUCHED_BORDER(0xCFD6DE, 0x3A434D),
        /** An untouched edge. */
        UNTOUCHED_EDGE(0xC4CCD5, 0x39424C),
        /** The trunk in which a hub's edges run together. */
        TRUNK(0xB9C2CC, 0x4A5560),
        /** The outline and the mark of a target. */
        TARGET_FRAME(0x16191D, 0xFFFFFF),
        /** Lines, bars and marks of what is refreshed. */
        REFRESH(0xD55E00, 0xD55E00),
        /** Words about what is refreshed. */
        REFRESH_TEXT(0xB34E00, 0xFF9A57),
        /** Lines, bars and marks of what is static. */
        STATIC(0x009E73, 0x009E73),
        /** Words about what is static; also what a plan creates. */
        STATIC_TEXT(0x00734F, 0x3DD6AA),
        /** Lines, bars and marks of the top cone. */
        TOP(0x0072B2, 0x0072B2),
        /** Words about the top cone. */
        TOP_TEXT(0x0067A0, 0x6BB8EA),
        /** Lines, bars and marks of the bottom cone. */
        BOTTOM(0xE69F00, 0xE69F00),
        /** Words about the bottom cone; also the rim of its edges on light grounds. */
        BOTTOM_TEXT(0x8F5E00, 0xF0B840),
        /** Links, selection and focus. */
        ACCENT(0x0969DA, 0x4493F8),
        /** The ground of a filled button, under white words. */
        ACCENT_FILL(0x0969DA, 0x1F6FEB),
        /** What a plan deletes or replaces. */
        DELETE(0xC2222E, 0xFF7B72),
        /** Warnings; also what a plan updates. */
        WARNING(0x8F5E00, 0xF0B840);

        private final Colour light;
        private final Colour dark;

        Token(int light, int dark) {
            this.light = Colour.of(light);
            this.dark = Colour.of(dark);
        }
    }
}

package dev.conescope.scene.overlay;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a card beside its role.
 *
 * @param swatch the overlay's colour, or null where the role tells it all
 * @param badge what the overlay or a plan says of it, or null
 * @param bar how much of its bar is filled, from 0 to 1; negative where there is none
 * @param cutDependencies how many of its dependencies lie beyond the depth limit
 * @param cutDependents how many of its dependents lie beyond the depth limit
 * @param hidden whether it is left out, with all of its lines
 */
public record CardMark(
        @Nullable Swatch swatch,
        @Nullable Badge badge,
        double bar,
        int cutDependencies,
        int cutDependents,
        boolean hidden) {
    /** Nothing beside the role. */
    public static final CardMark PLAIN = new CardMark(null, null, -1, 0, 0, false);

    /**
     * Words on a card's upper edge.
     *
     * @param words the words
     * @param swatch the colour around them
     */
    public record Badge(String words, Swatch swatch) {}

    /** What the badge says; empty without one. */
    public String words() {
        return badge == null ? "" : badge.words();
    }
}

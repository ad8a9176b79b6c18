package dev.conescope.scene.overlay;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a card beside its role.
 *
 * @param swatch the overlay's colour, or null where the role tells it all
 * @param badge what the overlay says of it, or empty
 * @param bar how much of its bar is filled, from 0 to 1; negative where there is none
 * @param cutDependencies how many of its dependencies lie beyond the depth limit
 * @param cutDependents how many of its dependents lie beyond the depth limit
 * @param hidden whether it is left out, with all of its lines
 */
public record CardMark(
        @Nullable Swatch swatch, String badge, double bar, int cutDependencies, int cutDependents, boolean hidden) {
    /** Nothing beside the role. */
    public static final CardMark PLAIN = new CardMark(null, "", -1, 0, 0, false);
}

package dev.conescope.scene;

import dev.conescope.scene.look.PictureRole;

/**
 * How a card or frame is shown for the partition at hand.
 *
 * @param role the strongest role inside
 * @param target whether a target is inside
 * @param changed whether something inside is marked as changed
 * @param counts how much of it is in which role
 */
public record CardLook(PictureRole role, boolean target, boolean changed, RoleCounts counts) {
    /**
     * How many resources are in which role.
     *
     * @param refresh refreshed ones
     * @param fixed static ones
     * @param top ones of a top cone
     * @param bottom ones of a bottom cone
     * @param untouched the rest
     */
    public record RoleCounts(int refresh, int fixed, int top, int bottom, int untouched) {
        /** All of them. */
        public int total() {
            return refresh + fixed + top + bottom + untouched;
        }
    }
}

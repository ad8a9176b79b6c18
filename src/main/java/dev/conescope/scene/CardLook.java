package dev.conescope.scene;

import dev.conescope.scene.look.PictureRole;

/**
 * How a card or frame is shown for the partition at hand. Cards of one resource share their looks, since there are only
 * a few.
 *
 * @param role the strongest role inside
 * @param target whether a target is inside
 * @param changed whether something inside is marked as changed
 * @param counts how much of it is in which role
 */
public record CardLook(PictureRole role, boolean target, boolean changed, RoleCounts counts) {
    /** What a group looks like with so much of each role inside. */
    static CardLook of(RoleCounts counts, boolean target, boolean changed) {
        return new CardLook(counts.strongest(), target, changed, counts);
    }

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

        /** The first role of this order that anything is in: refresh, static, top, bottom, untouched. */
        PictureRole strongest() {
            if (refresh > 0) {
                return PictureRole.REFRESH;
            }
            if (fixed > 0) {
                return PictureRole.STATIC;
            }
            if (top > 0) {
                return PictureRole.TOP;
            }
            return bottom > 0 ? PictureRole.BOTTOM : PictureRole.UNTOUCHED;
        }
    }
}

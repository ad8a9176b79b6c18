package dev.conescope.export.report;

import dev.conescope.scene.look.PictureRole;
import dev.conescope.velocity.Partition;

/** The marks that stand for roles where there is only text. */
public final class RoleWords {
    private RoleWords() {}

    /** What a resource is in pictures of the partition: a target is one before anything else. */
    public static PictureRole pictureRole(Partition partition, int node) {
        if (partition.targets().contains(node)) {
            return PictureRole.TARGET;
        }
        return switch (partition.role(node)) {
            case REFRESH -> PictureRole.REFRESH;
            case STATIC -> PictureRole.STATIC;
            case TOP -> PictureRole.TOP;
            case BOTTOM -> PictureRole.BOTTOM;
            case UNTOUCHED -> PictureRole.UNTOUCHED;
        };
    }

    /** The mark of a role, as a character. */
    public static String mark(PictureRole role) {
        return switch (role) {
            case TARGET -> "◎";
            case REFRESH -> "↻";
            case STATIC -> "❄";
            case TOP -> "▲";
            case BOTTOM -> "▼";
            case UNTOUCHED -> "·";
        };
    }
}

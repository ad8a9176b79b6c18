package dev.conescope.scene.paint;

import dev.conescope.scene.CardLook.RoleCounts;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.Colour;
import dev.conescope.scene.draw.Painter;
import dev.conescope.scene.look.Palette;
import dev.conescope.scene.look.PictureRole;
import java.util.List;

/** A bar whose parts are as long as a role is frequent; no part that is not empty is too short to be seen. */
final class RoleBar {
    private static final double SHORTEST = 3.5;

    private static final List<PictureRole> ORDER =
            List.of(PictureRole.REFRESH, PictureRole.STATIC, PictureRole.TOP, PictureRole.BOTTOM);

    private RoleBar() {}

    /** Whether anything in it is in a cone; a bar of nothing but untouched would only be noise in a header. */
    static boolean tells(RoleCounts counts) {
        return counts.untouched() < counts.total();
    }

    static void paint(Painter painter, Palette palette, Box box, RoleCounts counts, double opacity) {
        double radius = box.height() / 2;
        Colour rest = palette.look(PictureRole.UNTOUCHED).line().fade(opacity);
        painter.rectangle(box, radius, rest, null);
        double x = box.x();
        double spare = counts.untouched() > 0 ? SHORTEST : 0;
        int[] sizes = {counts.refresh(), counts.fixed(), counts.top(), counts.bottom()};
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0) {
                double whole = box.width() * sizes[i] / counts.total();
                double width = Math.min(Math.max(SHORTEST, whole), box.right() - spare - x);
                boolean atEnd = x == box.x() || x + width > box.right() - 0.5;
                Box part = new Box(x, box.y(), width, box.height());
                Colour colour = palette.look(ORDER.get(i)).line().fade(opacity);
                painter.rectangle(part, atEnd ? radius : 0, colour, null);
                x += width;
            }
        }
    }
}

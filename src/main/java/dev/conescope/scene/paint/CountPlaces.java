package dev.conescope.scene.paint;

import dev.conescope.scene.Card;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.draw.TakenRoom;
import dev.conescope.scene.edge.EdgeLines;
import dev.conescope.scene.look.PictureRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the counts of merged edges stand in a scene, the cone's first, none over another one. The same whatever part of
 * the scene is painted, so that no count moves when the picture does. Immutable.
 */
public final class CountPlaces {
    private static final double CELL = 64;

    private final Map<Integer, Box> places = new HashMap<>();

    private CountPlaces() {}

    /** Finds the places in a scene. Linear in its lines, but for heaps of counts at one spot. */
    public static CountPlaces of(Scene scene) {
        var found = new CountPlaces();
        var taken = new TakenRoom(CELL);
        EdgeLines lines = scene.diagram().edges();
        for (int order = EdgePainting.ORDER.size() - 1; order >= 0; order--) {
            PictureRole role = EdgePainting.ORDER.get(order);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.count(i) > 1
                        && scene.edges().get(i) == role
                        && !scene.hides(i)
                        && !countedAtCards(scene, i, role)) {
                    found.place(scene, i, taken);
                }
            }
        }
        return found;
    }

    /** Where a line's count stands; nothing for a line of one edge, and where there is no room. */
    Optional<Box> of(int line) {
        return Optional.ofNullable(places.get(line));
    }

    /** A trunk is counted below the resources that it reaches, unless it runs between groups. */
    private static boolean countedAtCards(Scene scene, int line, PictureRole role) {
        List<Card> cards = scene.diagram().cards();
        EdgeLines lines = scene.diagram().edges();
        return role == PictureRole.UNTOUCHED
                && lines.trunk(line)
                && !(cards.get(lines.from(line)).isGroup()
                        && cards.get(lines.to(line)).isGroup());
    }

    private void place(Scene scene, int line, TakenRoom taken) {
        double width = Pill.width(Long.toString(scene.diagram().edges().count(line)), Pill.Way.NONE);
        for (Box point : new PathPoints(scene.path(line)).candidates()) {
            Box pill = new Box(point.x() - width / 2, point.y() - Pill.HEIGHT / 2, width, Pill.HEIGHT);
            if (taken.free(pill)) {
                taken.take(pill);
                places.put(line, pill);
                return;
            }
        }
    }
}

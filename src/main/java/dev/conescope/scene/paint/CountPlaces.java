package dev.conescope.scene.paint;

import dev.conescope.scene.Card;
import dev.conescope.scene.EdgeLine;
import dev.conescope.scene.Scene;
import dev.conescope.scene.draw.Box;
import dev.conescope.scene.look.PictureRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the counts of merged edges stand in a scene, the cone's first, none over another one. The same whatever part of
 * the scene is painted, so that no count moves when the picture does. Immutable.
 */
public final class CountPlaces {
    private static final double CELL = 64;

    private final Map<EdgeLine, Box> places = new IdentityHashMap<>();
    private final Map<Long, List<Box>> taken = new HashMap<>();

    private CountPlaces() {}

    /** Finds the places in a scene. Linear in its lines, but for heaps of counts at one spot. */
    public static CountPlaces of(Scene scene) {
        var found = new CountPlaces();
        for (int order = EdgePainting.ORDER.size() - 1; order >= 0; order--) {
            PictureRole role = EdgePainting.ORDER.get(order);
            for (int i = 0; i < scene.edges().size(); i++) {
                EdgeLine line = scene.diagram().edges().get(i);
                if (line.count() > 1
                        && scene.edges().get(i) == role
                        && !scene.hides(i)
                        && !countedAtCards(scene, line, role)) {
                    found.place(line);
                }
            }
        }
        found.taken.clear();
        return found;
    }

    /** Where a line's count stands; nothing for a line of one edge, and where there is no room. */
    Optional<Box> of(EdgeLine line) {
        return Optional.ofNullable(places.get(line));
    }

    /** A trunk is counted below the resources that it reaches, unless it runs between groups. */
    private static boolean countedAtCards(Scene scene, EdgeLine line, PictureRole role) {
        List<Card> cards = scene.diagram().cards();
        return role == PictureRole.UNTOUCHED
                && line.trunk()
                && !(cards.get(line.from()).isGroup() && cards.get(line.to()).isGroup());
    }

    private void place(EdgeLine line) {
        double width = Pill.width(Long.toString(line.count()));
        for (Box point : new PathPoints(line.path()).candidates()) {
            Box pill = new Box(point.x() - width / 2, point.y() - Pill.HEIGHT / 2, width, Pill.HEIGHT);
            if (cells(pill).stream()
                    .noneMatch(
                            cell -> taken.getOrDefault(cell, List.of()).stream().anyMatch(pill::intersects))) {
                cells(pill)
                        .forEach(cell -> taken.computeIfAbsent(cell, _ -> new ArrayList<>())
                                .add(pill));
                places.put(line, pill);
                return;
            }
        }
    }

    private static List<Long> cells(Box box) {
        List<Long> cells = new ArrayList<>();
        for (long x = (long) Math.floor(box.x() / CELL); x <= Math.floor(box.right() / CELL); x++) {
            for (long y = (long) Math.floor(box.y() / CELL); y <= Math.floor(box.bottom() / CELL); y++) {
                cells.add(x << 32 | y & 0xFFFFFFFFL);
            }
        }
        return cells;
    }
}

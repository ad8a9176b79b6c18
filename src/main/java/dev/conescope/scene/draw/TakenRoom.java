package dev.conescope.scene.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Which room of a plane is taken, so that words find places where none lies over another one. A question looks at what
 * is near only. For one thread.
 */
public final class TakenRoom {
    private final double cell;
    private final Map<Long, List<Box>> taken = new HashMap<>();

    /**
     * An empty plane.
     *
     * @param cell about how large the boxes are
     */
    public TakenRoom(double cell) {
        this.cell = cell;
    }

    /** Whether a box shares no point with what is taken. */
    public boolean free(Box box) {
        return everyCell(box, key -> taken.getOrDefault(key, List.of()).stream().noneMatch(box::intersects));
    }

    /** Takes a box, free or not. */
    public void take(Box box) {
        everyCell(box, key -> taken.computeIfAbsent(key, _ -> new ArrayList<>()).add(box));
    }

    private boolean everyCell(Box box, LongPredicate action) {
        for (long x = (long) Math.floor(box.x() / cell); x <= Math.floor(box.right() / cell); x++) {
            for (long y = (long) Math.floor(box.y() / cell); y <= Math.floor(box.bottom() / cell); y++) {
                if (!action.test(x << 32 | y & 0xFFFFFFFFL)) {
                    return false;
                }
            }
        }
        return true;
    }
}

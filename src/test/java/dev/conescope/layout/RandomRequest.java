package dev.conescope.layout;

import dev.conescope.layout.LayoutRequest.Box;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutRequest.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests of any size, the same for the same seed. */
public final class RandomRequest {
    private RandomRequest() {}

    /**
     * Boxes in nested groups; edges run from earlier boxes to later ones, and every group holds a run of boxes, so that
     * no circle leads through groups either.
     *
     * @param seed of the random numbers
     * @param boxes how many boxes
     * @param edges how many edges
     * @param reach how far apart the ends of an edge are at most, in boxes
     */
    public static LayoutRequest nested(long seed, int boxes, int edges, int reach) {
        var random = new Random(seed);
        List<Group> groups = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        List<Box> all = new ArrayList<>();
        for (int box = 0; box < boxes; box++) {
            int dice = random.nextInt(10);
            if (dice == 0 && open.size() < 4) {
                groups.add(new Group(open.isEmpty() ? LayoutRequest.NO_GROUP : open.getLast(), 120));
                open.add(groups.size() - 1);
            } else if (dice == 1 && !open.isEmpty() && all.getLast().group() == open.getLast()) {
                open.removeLast();
            }
            int group = open.isEmpty() ? LayoutRequest.NO_GROUP : open.getLast();
            all.add(new Box(156 + random.nextInt(40), 38 + 12 * random.nextInt(2), group));
        }
        return new LayoutRequest(all, groups, edges(random, boxes, edges, reach));
    }

    /** Boxes without groups. */
    public static LayoutRequest flat(long seed, int boxes, int edges, int reach) {
        List<Box> all = new ArrayList<>();
        for (int box = 0; box < boxes; box++) {
            all.add(new Box(156, 38, LayoutRequest.NO_GROUP));
        }
        return new LayoutRequest(all, List.of(), edges(new Random(seed), boxes, edges, reach));
    }

    private static List<Edge> edges(Random random, int boxes, int edges, int reach) {
        List<Edge> all = new ArrayList<>();
        for (int edge = 0; edge < edges; edge++) {
            int to = 1 + random.nextInt(boxes - 1);
            all.add(new Edge(to - 1 - random.nextInt(Math.min(reach, to)), to));
        }
        return all;
    }
}

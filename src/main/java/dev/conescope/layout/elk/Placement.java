package dev.conescope.layout.elk;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.LayoutResult.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Turns parts with places relative to each other into a result with absolute ones. */
final class Placement {
    private final Place[] boxes;
    private final Place[] groups;
    private final Route[] routes;
    private final Deque<Placed> left = new ArrayDeque<>();

    private record Placed(Part part, double x, double y) {}

    Placement(LayoutRequest request) {
        boxes = new Place[request.boxes().size()];
        groups = new Place[request.groups().size()];
        routes = new Route[request.edges().size()];
    }

    LayoutResult of(Part.Block root) {
        left.add(new Placed(root, 0, 0));
        while (!left.isEmpty()) {
            place(left.removeLast());
        }
        return new LayoutResult(
                Arrays.asList(boxes), Arrays.asList(groups), Arrays.asList(routes), root.width, root.height);
    }

    private void place(Placed at) {
        double x = at.x() + at.part().x;
        double y = at.y() + at.part().y;
        switch (at.part()) {
            case Part.Leaf leaf -> boxes[leaf.box] = new Place(x, y, leaf.width, leaf.height);
            case Part.Frame frame -> {
                groups[frame.group] = new Place(x, y, frame.width, frame.height);
                List<Part> inside = new ArrayList<>(frame.children);
                inside.add(frame.foot);
                inside.forEach(child -> left.add(new Placed(child, x, y)));
            }
            case Part.Block block -> {
                block.children.forEach(child -> left.add(new Placed(child, x, y)));
                block.routes.forEach((edge, route) -> routes[edge] = route.shift(x, y));
            }
        }
    }
}

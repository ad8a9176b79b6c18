package dev.conescope.layout.elk;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.Places;
import dev.conescope.layout.Routes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns parts with places relative to each other into a result with absolute ones. */
final class Placement {
    private final double[] boxes;
    private final double[] groups;
    private final double[][] routes;
    private final Deque<Placed> left = new ArrayDeque<>();

    private record Placed(Part part, double x, double y) {}

    Placement(LayoutRequest request) {
        boxes = new double[4 * request.boxes().size()];
        groups = new double[4 * request.groups().size()];
        routes = new double[request.edges().size()][];
    }

    LayoutResult of(Part.Block root) {
        left.add(new Placed(root, 0, 0));
        while (!left.isEmpty()) {
            place(left.removeLast());
        }
        var lines = Routes.builder(routes.length);
        for (double[] route : routes) {
            for (int i = 0; i < route.length; i += 2) {
                lines.point(route[i], route[i + 1]);
            }
            lines.endLine();
        }
        return new LayoutResult(
                Arrangement.LAYERED, Places.of(boxes), Places.of(groups), lines.build(), root.width, root.height);
    }

    private static void set(double[] places, int number, double x, double y, Part part) {
        places[4 * number] = x;
        places[4 * number + 1] = y;
        places[4 * number + 2] = part.width;
        places[4 * number + 3] = part.height;
    }

    private void place(Placed at) {
        double x = at.x() + at.part().x;
        double y = at.y() + at.part().y;
        switch (at.part()) {
            case Part.Leaf leaf -> set(boxes, leaf.box, x, y, leaf);
            case Part.Frame frame -> {
                set(groups, frame.group, x, y, frame);
                List<Part> inside = new ArrayList<>(frame.children);
                inside.add(frame.foot);
                inside.forEach(child -> left.add(new Placed(child, x, y)));
            }
            case Part.Block block -> {
                block.children.forEach(child -> left.add(new Placed(child, x, y)));
                block.routes.forEach((edge, route) -> routes[edge] = shifted(route, x, y));
            }
        }
    }

    private static double[] shifted(double[] points, double dx, double dy) {
        double[] shifted = points.clone();
        for (int i = 0; i < shifted.length; i += 2) {
            shifted[i] += dx;
            shifted[i + 1] += dy;
        }
        return shifted;
    }
}

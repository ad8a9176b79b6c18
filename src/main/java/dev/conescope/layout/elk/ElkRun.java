package dev.conescope.layout.elk;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Progress;
import dev.conescope.layout.Sizes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** One call of the layout library: parts that hang together, with all edges between and inside them. */
final class ElkRun {
    private final LayoutRequest request;
    private final List<Part> parts;
    private final List<Integer> edges;
    private final ElkCost cost;
    private final EarlierParts earlier;
    private final Fraction told;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Part, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Integer, ElkNode> boxNodes = new HashMap<>();
    private final Map<Integer, ElkPort> leaving = new HashMap<>();
    private final Map<Integer, ElkPort> entering = new HashMap<>();
    private final Map<Integer, ElkEdge> lines = new LinkedHashMap<>();

    /** Hears how far the layout of so many edges is. */
    interface Fraction {
        void done(double fraction, int edges);
    }

    ElkRun(
            LayoutRequest request,
            List<Part> parts,
            List<Integer> edges,
            ElkCost cost,
            EarlierParts earlier,
            Fraction told) {
        this.earlier = earlier;
        this.cost = cost;
        this.request = request;
        this.parts = parts;
        this.edges = edges;
        this.told = told;
    }

    /** Sizes the open frames, places everything, and returns it as one block. */
    Part.Block layout(Progress progress) {
        int boxes = build();
        int points = edges.stream().mapToInt(cost::span).sum();
        ElkStyle style = ElkCost.affordsFine(boxes, edges.size(), points) ? ElkStyle.FINE : ElkStyle.FAST;
        style.applyTo(root);
        nodes.values().stream().filter(node -> !node.getChildren().isEmpty()).forEach(style::applyTo);
        if (earlier.knowsMost(parts)) {
            keep(root, parts);
            nodes.forEach((part, node) -> {
                if (part instanceof Part.Frame frame && !node.getChildren().isEmpty()) {
                    keep(node, frame.children);
                }
            });
        }
        var monitor = new CancellableMonitor(progress, fraction -> told.done(fraction, edges.size()));
        new RecursiveGraphLayoutEngine().layout(root, monitor);
        if (progress.cancelled()) {
            throw new CancellationException("layout cancelled");
        }
        return read();
    }

    /** Has nodes stay in their columns where all of them were there before, and in their order in any case. */
    private void keep(ElkNode around, List<Part> inside) {
        ElkStyle.keepOrder(around);
        int[] columns = earlier.columns(inside);
        if (columns.length > 0) {
            ElkStyle.keepColumns(around);
            for (int i = 0; i < columns.length; i++) {
                node(inside.get(i)).setX(columns[i] * ElkStyle.COLUMN);
            }
        }
    }

    private int build() {
        Deque<Part> left = new ArrayDeque<>();
        for (Part part : earlier.fromAbove(parts)) {
            add(part, root, left);
        }
        int leaves = 0;
        while (!left.isEmpty()) {
            Part part = left.removeFirst();
            if (part instanceof Part.Frame frame) {
                earlier.fromAbove(frame.children).forEach(child -> add(child, node(frame), left));
            } else {
                leaves++;
            }
        }
        for (int edge : edges) {
            LayoutRequest.Edge ends = request.edges().get(edge);
            ElkPort from = leaving.computeIfAbsent(ends.from(), box -> port(box, PortSide.EAST));
            ElkPort to = entering.computeIfAbsent(ends.to(), box -> port(box, PortSide.WEST));
            lines.put(edge, ElkGraphUtil.createSimpleEdge(from, to));
        }
        return leaves;
    }

    private void add(Part part, ElkNode into, Deque<Part> left) {
        ElkNode node = ElkGraphUtil.createNode(into);
        nodes.put(part, node);
        Place before = earlier.place(part);
        if (before != null) {
            node.setProperty(CoreOptions.POSITION, new KVector(before.x(), before.y()));
        }
        switch (part) {
            case Part.Leaf leaf -> {
                node.setDimensions(leaf.width, leaf.height);
                node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
                boxNodes.put(leaf.box, node);
            }
            case Part.Frame frame -> compound(frame, node);
            case Part.Block block -> node.setDimensions(block.width, block.height);
        }
        left.add(part);
    }

    private static void compound(Part.Frame frame, ElkNode node) {
        if (!frame.open) {
            throw new IllegalStateException("a settled frame has no edges");
        }
        Part.Block foot = frame.foot;
        double bottom = foot.isEmpty() ? Sizes.INSET : foot.height + Sizes.ROW_GAP + Sizes.INSET;
        double width = Math.max(frame.minWidth, foot.width + 2 * Sizes.INSET);
        node.setProperty(CoreOptions.PADDING, new ElkPadding(Sizes.TOP_INSET, Sizes.INSET, bottom, Sizes.INSET));
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(width, Sizes.HEADER));
    }

    private ElkPort port(int box, PortSide side) {
        ElkNode node = Objects.requireNonNull(boxNodes.get(box));
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(side == PortSide.EAST ? node.getWidth() : 0, node.getHeight() / 2);
        return port;
    }

    private ElkNode node(Part part) {
        return Objects.requireNonNull(nodes.get(part));
    }

    private Part.Block read() {
        nodes.forEach((part, node) -> {
            part.x = node.getX();
            part.y = node.getY();
            if (part instanceof Part.Frame frame) {
                frame.width = node.getWidth();
                frame.height = node.getHeight();
                frame.foot.x = Sizes.INSET;
                frame.foot.y = frame.height - Sizes.INSET - frame.foot.height;
            }
        });
        var block = new Part.Block();
        block.children.addAll(parts);
        block.width = root.getWidth();
        block.height = root.getHeight();
        lines.forEach((edge, line) -> block.routes.put(edge, route(line)));
        return block;
    }

    private static double[] route(ElkEdge line) {
        double dx = 0;
        double dy = 0;
        for (ElkNode at = line.getContainingNode(); at.getParent() != null; at = at.getParent()) {
            dx += at.getX();
            dy += at.getY();
        }
        ElkEdgeSection section = line.getSections().getFirst();
        double[] points = new double[2 * section.getBendPoints().size() + 4];
        int at = 0;
        points[at++] = section.getStartX() + dx;
        points[at++] = section.getStartY() + dy;
        for (ElkBendPoint bend : section.getBendPoints()) {
            points[at++] = bend.getX() + dx;
            points[at++] = bend.getY() + dy;
        }
        points[at++] = section.getEndX() + dx;
        points[at] = section.getEndY() + dy;
        return points;
    }
}

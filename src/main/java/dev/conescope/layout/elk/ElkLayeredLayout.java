package dev.conescope.layout.elk;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.Earlier;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.Progress;
import dev.conescope.layout.Sizes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * A layered layout, dependencies left and dependents right, with nested frames. What hangs together is laid out
 * together; what does not is packed beside it, so that the whole fits a window better than one tall column would. The
 * same request always gives the same result.
 */
public final class ElkLayeredLayout {
    private static final double WINDOW_ASPECT = 1.6;
    private static final double FOOT_ASPECT = 2.4;

    private final LayoutRequest request;
    private final Progress progress;
    private final int boxCount;
    private final Part[] units;
    private final List<List<Integer>> unitsOf = new ArrayList<>();
    private final List<List<Tie>> tiesOf = new ArrayList<>();
    private final BitSet reachesOut = new BitSet();
    private final ElkCost cost;
    private final EarlierParts earlier;
    private int edgesDone;
    private double told;

    /** An edge as seen from the group that holds both ends: between two of the things directly inside. */
    private record Tie(int from, int to, int edge) {}

    private ElkLayeredLayout(LayoutRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        cost = new ElkCost(request);
        earlier = new EarlierParts(request.earlier().was(Arrangement.LAYERED) ? request.earlier() : Earlier.NOTHING);
        boxCount = request.boxes().size();
        int groups = request.groups().size();
        units = new Part[boxCount + groups];
        for (int group = 0; group <= groups; group++) {
            unitsOf.add(new ArrayList<>());
            tiesOf.add(new ArrayList<>());
        }
    }

    /**
     * Lays out. Blocks for up to seconds where thousands of boxes hang together: call it off the JavaFX thread.
     *
     * @throws CancellationException if the progress says so
     */
    public static LayoutResult layout(LayoutRequest request, Progress progress) {
        return new ElkLayeredLayout(request, progress).run();
    }

    private LayoutResult run() {
        for (int box = 0; box < boxCount; box++) {
            units[box] = new Part.Leaf(box, request.boxes().get(box));
            unitsOf.get(request.boxes().get(box).group() + 1).add(box);
        }
        for (int group = 0; group < request.groups().size(); group++) {
            LayoutRequest.Group asked = request.groups().get(group);
            units[boxCount + group] = new Part.Frame(group, asked.minWidth());
            unitsOf.get(asked.parent() + 1).add(boxCount + group);
        }
        for (int edge = 0; edge < request.edges().size(); edge++) {
            tie(edge);
        }
        for (int group = request.groups().size() - 1; group >= 0; group--) {
            frame(group);
        }
        Part.Block root = arrange(LayoutRequest.NO_GROUP, new ArrayList<>(), WINDOW_ASPECT);
        progress.done(1);
        return new Placement(request).of(root);
    }

    /** Finds the group that holds both ends of an edge, and marks what the edge leaves on the way there. */
    private void tie(int number) {
        Edge edge = request.edges().get(number);
        int from = edge.from();
        int to = edge.to();
        while (groupOf(from) != groupOf(to)) {
            // Inner groups come after outer ones, so the larger number cannot hold the other end.
            if (groupOf(from) > groupOf(to)) {
                reachesOut.set(from);
                from = boxCount + groupOf(from);
            } else {
                reachesOut.set(to);
                to = boxCount + groupOf(to);
            }
        }
        tiesOf.get(groupOf(from) + 1).add(new Tie(from, to, number));
    }

    private int groupOf(int unit) {
        return unit < boxCount
                ? request.boxes().get(unit).group()
                : request.groups().get(unit - boxCount).parent();
    }

    private void frame(int group) {
        var frame = (Part.Frame) units[boxCount + group];
        var waiting = new ArrayList<Component>();
        boolean hasWaiting = unitsOf.get(group + 1).stream().anyMatch(reachesOut::get);
        Part.Block settled = arrange(group, waiting, hasWaiting ? FOOT_ASPECT : WINDOW_ASPECT);
        frame.open = !waiting.isEmpty();
        if (frame.open) {
            frame.foot = settled;
            for (Component component : waiting) {
                frame.children.addAll(component.parts());
                frame.pending.addAll(component.edges());
            }
        } else {
            settled.x = Sizes.INSET;
            settled.y = Sizes.TOP_INSET;
            frame.children.add(settled);
            frame.width = Math.max(frame.minWidth, settled.width + 2 * Sizes.INSET);
            frame.height = settled.height + Sizes.TOP_INSET + Sizes.INSET;
        }
    }

    /** What hangs together inside a group, and the edges in it that have no route yet. */
    private record Component(List<Part> parts, List<Integer> edges, boolean waits) {}

    /** Lays out and packs what is settled in a group; adds to the list what has to wait for the group around it. */
    private Part.Block arrange(int group, List<Component> waiting, double aspect) {
        var settled = new ArrayList<Part>();
        for (Component component : components(group)) {
            if (component.waits()) {
                waiting.add(component);
            } else {
                settled.add(settle(component));
            }
        }
        return settled.isEmpty() ? new Part.Block() : new Packing(aspect, earlier).pack(settled);
    }

    private Part settle(Component component) {
        if (progress.cancelled()) {
            throw new CancellationException("layout cancelled");
        }
        if (component.edges().isEmpty()) {
            return component.parts().getFirst();
        }
        Part.Block block =
                new ElkRun(request, component.parts(), component.edges(), cost, earlier, this::partly).layout(progress);
        edgesDone += component.edges().size();
        return block;
    }

    private void partly(double fraction, int edges) {
        // The library counts its inner steps anew; whoever waits wants to see one bar that only grows.
        told = Math.max(
                told,
                (edgesDone + fraction * edges) / Math.max(1, request.edges().size()));
        progress.done(told);
    }

    private List<Component> components(int group) {
        var joined = new UnionFind(units.length);
        for (Tie tie : tiesOf.get(group + 1)) {
            joined.join(tie.from(), tie.to());
        }
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int unit : unitsOf.get(group + 1)) {
            members.computeIfAbsent(joined.find(unit), _ -> new ArrayList<>()).add(unit);
        }
        Map<Integer, List<Integer>> edges = new HashMap<>();
        for (Tie tie : tiesOf.get(group + 1)) {
            edges.computeIfAbsent(joined.find(tie.from()), _ -> new ArrayList<>())
                    .add(tie.edge());
        }
        var components = new ArrayList<Component>();
        members.forEach((key, inside) -> {
            var own = new ArrayList<>(edges.getOrDefault(key, List.of()));
            var parts = new ArrayList<Part>();
            for (int unit : inside) {
                parts.add(units[unit]);
                if (units[unit] instanceof Part.Frame frame) {
                    own.addAll(frame.pending);
                }
            }
            components.add(new Component(parts, own, inside.stream().anyMatch(reachesOut::get)));
        });
        return components;
    }
}

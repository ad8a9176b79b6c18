package dev.conescope.graph.path;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.edge.Reachability;
import dev.conescope.graph.edge.Reachability.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How resources hang together with the targets, along drawn edges.
 *
 * @param nodes everything on any path between the two, both ends included; empty where there is no path. Every drawn
 *     edge between two of them lies on such a path, but for cycles
 * @param shortest the resources of one shortest path, from the dependency's end to the dependent's
 */
public record WitnessPaths(NodeSet nodes, List<Integer> shortest) {
    /** No path. */
    public static final WitnessPaths NONE = new WitnessPaths(NodeSet.EMPTY, List.of());

    /** Copies the list. */
    public WitnessPaths {
        shortest = List.copyOf(shortest);
    }

    /**
     * The paths between resources, one or those of a module, and the targets, on whichever side of them these are; of
     * both, where they are on both. Linear in what the two reach, and some bytes a resource of the state; of several
     * shortest paths the one through the lowest numbers, from the resource on.
     */
    public static WitnessPaths between(StateGraph graph, NodeSet from, NodeSet targets) {
        NodeSet starts = from.minus(targets);
        if (starts.isEmpty() || targets.isEmpty()) {
            return NONE;
        }
        WitnessPaths below = between(graph, starts, targets, Direction.DEPENDENTS);
        WitnessPaths above = between(graph, starts, targets, Direction.DEPENDENCIES);
        if (above.nodes().isEmpty()) {
            return below;
        }
        if (below.nodes().isEmpty()) {
            return above;
        }
        List<Integer> shorter =
                below.shortest().size() <= above.shortest().size() ? below.shortest() : above.shortest();
        return new WitnessPaths(below.nodes().union(above.nodes()), shorter);
    }

    private static WitnessPaths between(StateGraph graph, NodeSet starts, NodeSet targets, Direction towards) {
        int[] steps = new Reachability(graph.drawn(), towards).distances(starts);
        int end = targets.stream()
                .filter(target -> steps[target] != Reachability.UNREACHED)
                .reduce((one, other) -> steps[other] < steps[one] ? other : one)
                .orElse(Reachability.UNREACHED);
        if (end == Reachability.UNREACHED) {
            return NONE;
        }
        Direction back = towards == Direction.DEPENDENTS ? Direction.DEPENDENCIES : Direction.DEPENDENTS;
        NodeSet reached = NodeSet.of(targets.stream()
                .filter(target -> steps[target] != Reachability.UNREACHED)
                .toArray());
        int[] backwards = new Reachability(graph.drawn(), back).distances(reached);
        NodeSet nodes = NodeSet.of(IntStream.range(0, graph.size())
                .filter(at -> steps[at] != Reachability.UNREACHED && backwards[at] != Reachability.UNREACHED)
                .toArray());
        List<Integer> path = new ArrayList<>();
        for (int at = end; ; at = before(graph, at, steps, towards)) {
            path.add(at);
            if (steps[at] == 0) {
                break;
            }
        }
        // Walked from the target back to the resource: which is from dependent to dependency when it lies above.
        return new WitnessPaths(nodes, towards == Direction.DEPENDENTS ? path.reversed() : path);
    }

    /** The neighbour one step nearer to where the search began. */
    private static int before(StateGraph graph, int at, int[] steps, Direction towards) {
        int[] neighbours = towards == Direction.DEPENDENTS
                ? graph.drawn().dependencies(at)
                : graph.drawn().dependents(at);
        for (int neighbour : neighbours) {
            if (steps[neighbour] == steps[at] - 1) {
                return neighbour;
            }
        }
        throw new IllegalStateException("a reached node has a neighbour that reached it");
    }
}

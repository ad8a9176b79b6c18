package dev.conescope.app.model;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.DependentCounts;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** The blast radius of every resource of a graph, counted when first asked for and then kept. For any thread. */
final class Weights implements Supplier<IntUnaryOperator> {
    private final StateGraph graph;
    private int[] counts = new int[0];

    Weights(StateGraph graph) {
        this.graph = graph;
    }

    @Override
    public synchronized IntUnaryOperator get() {
        if (counts.length != graph.size()) {
            counts = DependentCounts.of(graph.drawn(), graph::tier, graph.cycles(), () -> false);
        }
        int[] counted = counts;
        return node -> counted[node];
    }
}

package dev.conescope.graph.edge;

import org.jspecify.annotations.Nullable;

/**
 * The reduced edges of a graph, reduced when somebody asks for them first: cones and scopes follow the recorded edges,
 * and a command that prints a figure must not wait for what only pictures show. Safe for any number of threads.
 */
public final class DrawnEdges {
    private final EdgeLists recorded;
    private final Condensation condensation;
    private volatile @Nullable EdgeLists reduced;

    /** Those that will be left of the recorded edges. */
    public DrawnEdges(EdgeLists recorded, Condensation condensation) {
        this.recorded = recorded;
        this.condensation = condensation;
    }

    /** The edges; the first call costs what {@link TransitiveReduction} does, and others wait for it. */
    public EdgeLists get() {
        EdgeLists known = reduced;
        return known == null ? reduce() : known;
    }

    private synchronized EdgeLists reduce() {
        EdgeLists known = reduced;
        if (known == null) {
            known = TransitiveReduction.of(recorded, condensation);
            reduced = known;
        }
        return known;
    }
}

package dev.conescope.graph;

/**
 * How much smaller a subgraph is than its state.
 *
 * @param subgraphResources the subgraph's resources
 * @param totalResources the state's resources
 */
public record Reduction(int subgraphResources, int totalResources) {
    /** The share of the state that the subgraph leaves out, in percent with full precision; 0 for an empty state. */
    public double savingsPercent() {
        return totalResources == 0 ? 0 : 100.0 * (totalResources - subgraphResources) / totalResources;
    }
}

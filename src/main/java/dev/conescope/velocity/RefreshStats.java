package dev.conescope.velocity;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;

/**
 * What a scope costs and saves, in resources and in provider calls.
 *
 * @param total the state's resources
 * @param refresh those that are refreshed
 * @param fixed those whose recorded values are injected (the static part)
 * @param untouched those outside the scope
 * @param managedObjects objects of managed resources in the state: what a full refresh asks providers about
 * @param managedRefreshed of those, the ones in the refresh part
 * @param dataReads objects of data sources in the state, all of which an ordinary plan still reads
 */
public record RefreshStats(
        int total, int refresh, int fixed, int untouched, long managedObjects, long managedRefreshed, long dataReads) {

    /** Counts a scope. Linear in what is refreshed. */
    static RefreshStats of(StateGraph graph, NodeSet refresh, NodeSet fixed) {
        return new RefreshStats(
                graph.size(),
                refresh.size(),
                fixed.size(),
                graph.size() - refresh.size() - fixed.size(),
                graph.providerCalls().managed(),
                graph.providerCalls().managed(refresh),
                graph.providerCalls().dataReads());
    }

    /** (total − refresh) / total in percent, with full precision; 0 for an empty state. */
    public double savingsPercent() {
        return total == 0 ? 0 : 100.0 * (total - refresh) / total;
    }

    /** Objects of managed resources that no provider is asked about. */
    public long managedAvoided() {
        return managedObjects - managedRefreshed;
    }
}

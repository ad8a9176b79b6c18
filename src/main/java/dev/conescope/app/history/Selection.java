package dev.conescope.app.history;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.RefreshStrategy;

/**
 * What is asked of the engine, as one step of the history.
 *
 * @param targets the targets
 * @param changed what is marked as changed
 * @param direction which side of the targets
 * @param strategy how much is refreshed
 * @param staticInjection whether recorded values may be injected
 */
public record Selection(
        NodeSet targets, NodeSet changed, ConeDirection direction, RefreshStrategy strategy, boolean staticInjection) {}

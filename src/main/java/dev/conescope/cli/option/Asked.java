package dev.conescope.cli.option;

import dev.conescope.graph.StateGraph;
import dev.conescope.velocity.ScopeRequest;

/**
 * What the options ask of a state.
 *
 * @param graph the state's graph, under the rule that was asked for
 * @param request the question for the engine
 */
public record Asked(StateGraph graph, ScopeRequest request) {}

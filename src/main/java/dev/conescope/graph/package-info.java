/**
 * What depends on what in one state: the graph of its resources, cones, subgraphs and how addresses name nodes.
 * Immutable outside, compact arrays inside. Knows no JSON and nothing of refreshing.
 */
@NullMarked
package dev.conescope.graph;

import org.jspecify.annotations.NullMarked;

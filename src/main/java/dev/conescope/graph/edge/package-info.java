/**
 * Edges as compact arrays over dense node numbers, and the algorithms on them: resolving what a state lists,
 * reachability, condensation, transitive reduction. Node numbers only: what a node is belongs to {@code graph}. No
 * recursion, no JSON.
 */
@NullMarked
package dev.conescope.graph.edge;

import org.jspecify.annotations.NullMarked;

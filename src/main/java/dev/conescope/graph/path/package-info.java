/**
 * Ways through a graph: how far from the targets a resource is, and how one resource hangs together with another. What
 * is only reached, whatever the way, is a cone and belongs to the package around.
 */
@NullMarked
package dev.conescope.graph.path;

import org.jspecify.annotations.NullMarked;

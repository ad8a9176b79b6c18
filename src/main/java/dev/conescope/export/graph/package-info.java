/**
 * Graphs as DOT and as JSON, whole or in part, with or without the roles of a partition. Edges keep Terraform's
 * direction, from the dependent to its dependency. Computes no layout and knows no colours but the scene's.
 */
@NullMarked
package dev.conescope.export.graph;

import org.jspecify.annotations.NullMarked;

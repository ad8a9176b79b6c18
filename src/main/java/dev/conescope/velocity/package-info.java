/**
 * What a change touches: which resources a provider has to be asked about again, which keep their recorded values, why,
 * and what that saves. Knows the graph, and neither JSON nor any picture.
 */
@NullMarked
package dev.conescope.velocity;

import org.jspecify.annotations.NullMarked;

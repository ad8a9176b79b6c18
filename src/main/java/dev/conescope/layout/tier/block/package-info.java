/**
 * Blocks of the tier layout: units that hang together, in tiers that wrap into rows, and the streets between them; also
 * rows of whatever is packed. Knows units by number and size; frames, nesting and routes are not its business.
 */
@NullMarked
package dev.conescope.layout.tier.block;

import org.jspecify.annotations.NullMarked;

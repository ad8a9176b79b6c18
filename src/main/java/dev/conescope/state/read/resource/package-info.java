/**
 * What every format's reader puts resources together with: pooled addresses, dependency lists, references that can be
 * resolved only when all resources are known, and the joining of entries that have one address. Knows no format.
 */
@NullMarked
package dev.conescope.state.read.resource;

import org.jspecify.annotations.NullMarked;

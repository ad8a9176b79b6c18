/**
 * A state file read into a snapshot. Attribute values are not kept: an instance knows their place in the file, and
 * {@link dev.conescope.state.AttributeReader} reads them again on demand. What depends on what belongs to
 * {@code graph}.
 */
@NullMarked
package dev.conescope.state;

import org.jspecify.annotations.NullMarked;

/** The rules of the house, held by a machine: arrows between packages, who may know which library, names, sizes. */
@NullMarked
package dev.conescope.architecture;

import org.jspecify.annotations.NullMarked;

/** The resources as a tree by module, with a filter. */
@NullMarked
package dev.conescope.app.tree;

import org.jspecify.annotations.NullMarked;

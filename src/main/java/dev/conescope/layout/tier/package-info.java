/**
 * The tier layout: columns by longest path, kept in order by barycentres, that wrap into rows where they would become
 * too tall; every frame is a block that is laid out for itself. Linear in boxes and edges but for sorting, without
 * recursion and without a library, for what is too large or too tall for the finer layout. Knows no state and no card.
 */
@NullMarked
package dev.conescope.layout.tier;

import org.jspecify.annotations.NullMarked;

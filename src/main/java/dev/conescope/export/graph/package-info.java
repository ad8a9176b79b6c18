/** The graph itself as a file: DOT and JSON. Pure text; opens no files. */
@NullMarked
package dev.conescope.export.graph;

import org.jspecify.annotations.NullMarked;

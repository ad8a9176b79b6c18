/**
 * The layered layout by the Eclipse Layout Kernel: what hangs together is laid out by it, and the pieces are packed
 * beside each other. The only package that may use that library.
 */
@NullMarked
package dev.conescope.layout.elk;

import org.jspecify.annotations.NullMarked;

/**
 * Addresses of modules, resources and their instances, and their grammar: parse, print, order, match.
 *
 * <p>Everything here is an immutable value. What a state holds, and whether an address means something in it, belongs
 * to {@code state} and {@code graph}. This package depends on nothing.
 */
@NullMarked
package dev.conescope.address;

import org.jspecify.annotations.NullMarked;

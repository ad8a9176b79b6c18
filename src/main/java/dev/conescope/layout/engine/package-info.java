/**
 * The one entrance to layouts: chooses a way of laying out, and remembers what it laid out lately. Ways of laying out
 * have packages of their own.
 */
@NullMarked
package dev.conescope.layout.engine;

import org.jspecify.annotations.NullMarked;

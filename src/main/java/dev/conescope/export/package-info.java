/**
 * What every export shares: how a result reaches its file, and how an export fails. The formats themselves have
 * packages of their own below this one. Starts no JavaFX; no export bears an attribute value.
 */
@NullMarked
package dev.conescope.export;

import org.jspecify.annotations.NullMarked;

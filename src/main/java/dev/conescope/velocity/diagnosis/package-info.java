/**
 * A state looked over: what is odd in it, what each oddity means and what to do about it. Rests on the findings that
 * reading and the graph bring along and adds those that only the whole tells; how they are written belongs to
 * {@code export}.
 */
@NullMarked
package dev.conescope.velocity.diagnosis;

import org.jspecify.annotations.NullMarked;

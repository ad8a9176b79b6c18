/**
 * The engine beside another graph library, which only the profile {@code bench} brings along: the tests are compiled
 * without this package. Whatever can do without that library belongs elsewhere.
 */
@NullMarked
package dev.conescope.graph.peer;

import org.jspecify.annotations.NullMarked;

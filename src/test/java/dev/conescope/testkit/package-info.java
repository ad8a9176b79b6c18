/**
 * What tests of several packages share: graphs in a line, random states from a seed, naive definitions to compare with,
 * and invariants. Nothing that only one package's tests need.
 */
@NullMarked
package dev.conescope.testkit;

import org.jspecify.annotations.NullMarked;

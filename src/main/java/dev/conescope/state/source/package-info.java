/**
 * Where a state's bytes come from and where they are found again: packed files are unpacked here, and what cannot be
 * read twice is kept in a private file for as long as the state is open. Knows no JSON.
 */
@NullMarked
package dev.conescope.state.source;

import org.jspecify.annotations.NullMarked;

package dev.conescope.state.json;

import dev.conescope.finding.Place;

/** Where in the file the bytes come from that the parser sees. */
public interface Offsets {
    /** The offset in the file of the byte that the parser counts as this one. */
    long inFile(long parsed);

    /** The line and column of that byte. Cheap if asked in the file's order. */
    Place placeOf(long parsed);
}

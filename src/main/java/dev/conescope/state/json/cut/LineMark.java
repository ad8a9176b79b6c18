package dev.conescope.state.json.cut;

import dev.conescope.state.json.LineCounter;

/** Counts lines for somebody who passes over text and sees its line ends, so that nobody else has to. */
final class LineMark {
    private long chunkOffset;
    private long line = 1;
    private long lineStart;
    private long continuations;

    /** From here on, indexes are those of the chunk that begins at an offset. */
    void chunkAt(long offset) {
        chunkOffset = offset;
    }

    /** A line begins at this index. */
    void lineAt(int index) {
        linesAt(1, index);
    }

    /** So many lines have ended, and the last of them before this index. */
    void linesAt(int count, int index) {
        line += count;
        lineStart = chunkOffset + index;
        continuations = 0;
    }

    /** The current line has so many bytes more that continue a character and take no column. */
    void addContinuations(long count) {
        continuations += count;
    }

    /** How many lines have ended. */
    long ended() {
        return line - 1;
    }

    /** Moves a counter to this index, up to which everything has been passed over. */
    void position(int index, LineCounter counter) {
        long offset = chunkOffset + index;
        counter.moveTo(offset, line, 1 + offset - lineStart - continuations);
    }
}

package dev.conescope.state.json.cut;

import dev.conescope.state.json.LineCounter;

/** Counts lines for somebody who passes over text and sees its line ends, so that nobody else has to. */
final class LineMark {
    private final StringScan strings;
    private long chunkOffset;
    private long line = 1;
    private long lineStart;
    private long continuationsBefore;

    LineMark(StringScan strings) {
        this.strings = strings;
    }

    /** From here on, indexes are those of the chunk that begins at an offset. */
    void chunkAt(long offset) {
        chunkOffset = offset;
    }

    /** A line ends before this index. */
    void lineAt(int index) {
        line++;
        lineStart = chunkOffset + index;
        continuationsBefore = strings.continuations();
    }

    /** Moves a counter to this index, up to which everything has been passed over. */
    void position(int index, LineCounter counter) {
        long offset = chunkOffset + index;
        counter.moveTo(offset, line, 1 + offset - lineStart - (strings.continuations() - continuationsBefore));
    }
}

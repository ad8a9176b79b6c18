package dev.conescope.state.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A position in UTF-8 bytes: the offset, and the line and the column in characters that it stands at. */
public final class LineCounter {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;

    private long offset;
    private long line = 1;
    private long column = 1;

    /** At the beginning. */
    public LineCounter() {}

    /** The offset in bytes. */
    public long offset() {
        return offset;
    }

    /** The line, from 1. */
    public long line() {
        return line;
    }

    /** The column in characters, from 1. */
    public long column() {
        return column;
    }

    /** Goes to a position that somebody else has counted. */
    public void moveTo(long newOffset, long newLine, long newColumn) {
        offset = newOffset;
        line = newLine;
        column = newColumn;
    }

    void moveTo(LineCounter other) {
        offset = other.offset;
        line = other.line;
        column = other.column;
    }

    /** Goes over bytes {@code from} to {@code to} (exclusive), eight at a time where no line ends. */
    void advance(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            if (hasNewline(word)) {
                advanceByBytes(bytes, i, i + Long.BYTES);
            } else {
                column += Long.BYTES - continuationBytes(word);
            }
        }
        advanceByBytes(bytes, i, to);
        offset += to - from;
    }

    private void advanceByBytes(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    private static boolean hasNewline(long word) {
        long difference = word ^ NEWLINES;
        long nonZero = ((difference & LOW_BITS) + LOW_BITS) | difference;
        return (nonZero & HIGH_BITS) != HIGH_BITS;
    }

    /** The bytes that begin with the bits 10, so that they continue a character. */
    private static int continuationBytes(long word) {
        return Long.bitCount(word & ~(word << 1) & HIGH_BITS);
    }
}

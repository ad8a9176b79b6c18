package dev.conescope.state.json.cut;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for what ends a run of plain bytes, eight at a time, and counts the bytes on the way that begin no character.
 *
 * <p>The tests are the usual ones for a byte inside a word (Hacker's Delight, 6-1): a borrow may mark a byte above a
 * marked one falsely, so the lowest mark is always right, and only that one is used.
 */
final class StringScan {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private StringScan() {}

    /**
     * The index of the first quote, backslash or control character from {@code from} on; {@code to} if there is none.
     */
    static int end(byte[] bytes, int from, int to, LineMark lines) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            long marks = marks(word);
            if (marks != 0) {
                int first = Long.numberOfTrailingZeros(marks) >>> 3;
                if ((word & HIGH_BITS) != 0) {
                    lines.addContinuations(continuations(word & (1L << (first << 3)) - 1));
                }
                return i + first;
            }
            if ((word & HIGH_BITS) != 0) {
                lines.addContinuations(continuations(word));
            }
        }
        while (i < to && !isMark(bytes[i])) {
            if ((bytes[i++] & 0xC0) == 0x80) {
                lines.addContinuations(1);
            }
        }
        return i;
    }

    /**
     * The same without a limit and without counting: something of what ends a run has to be there, and seven more bytes
     * behind it.
     */
    static int end(byte[] bytes, int from) {
        int i = from;
        while (true) {
            long marks = marks((long) WORDS.get(bytes, i));
            if (marks != 0) {
                return i + bytesBelow(marks & -marks);
            }
            i += Long.BYTES;
        }
    }

    /** How many bytes lie below a high bit. Java's quick compiler makes a call of the counting of zeros. */
    private static int bytesBelow(long highBit) {
        return (int) (((highBit >>> 7) - 1 & ONES) * ONES >>> 56);
    }

    private static int continuations(long word) {
        return Long.bitCount(word & ~(word << 1) & HIGH_BITS);
    }

    private static long marks(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return ((quote - ONES & ~quote) | (backslash - ONES & ~backslash) | (word - SPACES & ~word)) & HIGH_BITS;
    }

    private static boolean isMark(byte b) {
        return b == '"' || b == '\\' || (b >= 0 && b < ' ');
    }

    /** The index behind a run of spaces; there may be up to seven more at the end of the bytes. */
    static int behindSpaces(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long others = (long) WORDS.get(bytes, i) ^ SPACES;
            if (others != 0) {
                return i + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            i += Long.BYTES;
        }
        return i;
    }
}

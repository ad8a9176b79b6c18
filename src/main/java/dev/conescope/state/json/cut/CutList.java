package dev.conescope.state.json.cut;

import dev.conescope.state.json.LineCounter;

/**
 * The last values that were cut out: where what follows each of them stands in the file and in what the parser sees.
 * Memory is constant: the parser's place is never further back than the bytes of one chunk.
 */
final class CutList {
    /** More than a chunk can have: a member whose value is cut takes nine bytes at least. */
    private static final int KEPT = 1 << 13;

    private static final int MASK = KEPT - 1;

    private final long[] parsed = new long[KEPT];
    private final long[] inFile = new long[KEPT];
    private final long[] line = new long[KEPT];
    private final long[] column = new long[KEPT];
    private long count = 1;
    private long at;

    CutList() {
        line[0] = 1;
        column[0] = 1;
    }

    /**
     * Notes the end of a value.
     *
     * @param parsedOffset the offset behind what stands for the value, as the parser counts
     * @param behind the position behind the value in the file
     */
    void add(long parsedOffset, LineCounter behind) {
        int slot = (int) (count++ & MASK);
        parsed[slot] = parsedOffset;
        inFile[slot] = behind.offset();
        line[slot] = behind.line();
        column[slot] = behind.column();
    }

    /** Goes to the last value that ends at or before an offset as the parser counts. Cheap in ascending order. */
    void seek(long parsedOffset) {
        long oldest = Math.max(0, count - KEPT);
        at = Math.max(at, oldest);
        while (at > oldest && parsed[(int) (at & MASK)] > parsedOffset) {
            at--;
        }
        while (at + 1 < count && parsed[(int) (at + 1 & MASK)] <= parsedOffset) {
            at++;
        }
    }

    /** The offset in the file of a byte that the parser counts so, behind the value that was sought. */
    long inFile(long parsedOffset) {
        int slot = (int) (at & MASK);
        return inFile[slot] + parsedOffset - parsed[slot];
    }

    /** Moves a counter behind the value that was sought. */
    void position(LineCounter counter) {
        int slot = (int) (at & MASK);
        counter.moveTo(inFile[slot], line[slot], column[slot]);
    }
}

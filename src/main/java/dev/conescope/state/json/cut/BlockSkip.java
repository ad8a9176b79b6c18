package dev.conescope.state.json.cut;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Passes over a list or an object of JSON that is in memory as a whole, looking at strings and brackets only, 64 bytes
 * at a time: each byte becomes a bit that says whether it is a quote, a bracket or a control character, and a few
 * operations on all bits at once tell which of them stand in strings. Unlike a search for the next quote, this needs no
 * branch that a processor cannot foresee, and states have a quote for every ten bytes.
 *
 * <p>What is cut off or not balanced is refused, and so are control characters and unknown escapes in strings. Time is
 * linear in the bytes.
 *
 * <p>Source: Langdale and Lemire, "Parsing Gigabytes of JSON per Second", section 3.1, with eight bytes of a word in
 * place of their vectors.
 */
final class BlockSkip {
    /** What is returned for a value that is none. */
    static final int REFUSED = -1;
    /** So many bytes at a time are looked at; behind the last ones there have to be so many more, all of them zero. */
    static final int BLOCK = Long.SIZE;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x7F * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    /** Added to a byte without its high bit, this sets the high bit of what is no control character. */
    private static final long NO_CONTROL = (0x80 - ' ') * ONES;
    /** The bits that all four brackets have, and besides them only the letters Y and y, the low line and delete. */
    private static final long BRACKET = 0x59 * ONES;
    /** Added to such bits, this sets the high bit where all of them are there. */
    private static final long ALL_OF_BRACKET = (0x80 - 0x59) * ONES;
    /** Moves the high bits of a word's bytes side by side into its highest byte. */
    private static final long GATHER = 0x0002040810204081L;

    /** A sequence of bits with each run of six bits once, so that the run at a bit's place tells its index. */
    private static final long SEQUENCE = 0x022FDD63CC95386DL;

    private static final byte[] INDEXES = indexes();

    private final Nesting nesting;

    BlockSkip(Nesting nesting) {
        this.nesting = nesting;
    }

    /**
     * Passes over the value whose bracket stands here.
     *
     * @return the index behind it, or {@link #REFUSED}
     */
    int run(byte[] bytes, int from, int to) {
        int outside = nesting.depth();
        long inString = 0;
        boolean escaped = false;
        for (int block = from; block < to; block += BLOCK) {
            long noQuotes = 0;
            long noControls = 0;
            long brackets = 0;
            long noBackslash = HIGH_BITS;
            long all = 0;
            for (int i = 0; i < BLOCK; i += Long.BYTES) {
                long word = (long) WORDS.get(bytes, block + i);
                long low = word & LOW_BITS;
                all |= word;
                noQuotes |= ((low ^ QUOTES) + LOW_BITS & HIGH_BITS) * GATHER >>> 56 << i;
                noControls |= (low + NO_CONTROL & HIGH_BITS) * GATHER >>> 56 << i;
                brackets |= ((low & BRACKET) + ALL_OF_BRACKET & HIGH_BITS) * GATHER >>> 56 << i;
                noBackslash &= (low ^ BACKSLASHES) + LOW_BITS;
            }
            long beyond = 0;
            if ((all & HIGH_BITS) != 0) {
                beyond = beyondAscii(bytes, block);
                noQuotes |= beyond;
                noControls |= beyond;
                brackets &= ~beyond;
            }
            long quotes = ~noQuotes;
            long faults = 0;
            long insideOnly = beyond;
            if ((noBackslash & HIGH_BITS) != HIGH_BITS || escaped) {
                long backslashes = backslashes(bytes, block);
                long escapes = escapes(backslashes, escaped);
                faults = unknown(escapes, bytes, block);
                insideOnly |= backslashes;
                quotes &= ~escapes;
                escaped = backslashes < 0 && escapes >= 0;
            }
            long strings = fill(quotes) ^ inString;
            inString = strings >> Long.SIZE - 1;
            faults |= ~noControls & strings | insideOnly & ~strings;
            long upToFault = (faults & -faults) - 1;
            int end = brackets(brackets & ~strings & upToFault, bytes, block, outside);
            if (end != 0 || faults != 0) {
                return end == 0 ? REFUSED : end;
            }
        }
        return REFUSED;
    }

    /** The index of a bit by its run. Java's quick compiler makes a call of the counting of zeros. */
    private static byte[] indexes() {
        var indexes = new byte[Long.SIZE];
        for (byte index = 0; index < Long.SIZE; index++) {
            indexes[(int) ((1L << index) * SEQUENCE >>> 58)] = index;
        }
        return indexes;
    }

    /** Which bytes are no ASCII. */
    private static long beyondAscii(byte[] bytes, int block) {
        long beyond = 0;
        for (int i = 0; i < BLOCK; i += Long.BYTES) {
            beyond |= ((long) WORDS.get(bytes, block + i) & HIGH_BITS) * GATHER >>> 56 << i;
        }
        return beyond;
    }

    /** Sets all bits from every odd one that is set up to before the next. */
    private static long fill(long bits) {
        long filled = bits ^ bits << 1;
        filled ^= filled << 2;
        filled ^= filled << 4;
        filled ^= filled << 8;
        filled ^= filled << 16;
        return filled ^ filled << 32;
    }

    private static long backslashes(byte[] bytes, int block) {
        long others = 0;
        for (int i = 0; i < BLOCK; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, block + i);
            others |=
                    (((word & LOW_BITS) ^ BACKSLASHES) + LOW_BITS & HIGH_BITS | word & HIGH_BITS) * GATHER >>> 56 << i;
        }
        return ~others;
    }

    /** Which bytes are escaped: those behind a backslash that is not escaped itself. */
    private static long escapes(long backslashes, boolean firstEscaped) {
        long escapes = firstEscaped ? 1 : 0;
        for (long rest = backslashes; rest != 0; rest &= rest - 1) {
            long backslash = rest & -rest;
            escapes |= (backslash & ~escapes) << 1;
        }
        return escapes;
    }

    private static long unknown(long escapes, byte[] bytes, int block) {
        long unknown = 0;
        for (long rest = escapes; rest != 0; rest &= rest - 1) {
            int at = block + Long.numberOfTrailingZeros(rest);
            unknown |= ValueSkip.ESCAPES.indexOf(bytes[at]) < 0 ? rest & -rest : 0;
        }
        return unknown;
    }

    /** Goes through brackets; the result is the index behind the one that ends the value, 0 if none does. */
    private int brackets(long brackets, byte[] bytes, int block, int outside) {
        for (long rest = brackets; rest != 0; rest &= rest - 1) {
            int at = block + INDEXES[(int) ((rest & -rest) * SEQUENCE >>> 58)];
            boolean right = switch (bytes[at]) {
                case '{' -> nesting.open(true);
                case '[' -> nesting.open(false);
                case '}' -> nesting.close(true);
                case ']' -> nesting.close(false);
                default -> false;
            };
            if (!right) {
                return REFUSED;
            }
            if (nesting.depth() == outside) {
                return at + 1;
            }
        }
        return 0;
    }
}

package dev.conescope.state.fingerprint;

import dev.conescope.state.AttributeBytes;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateReadException;
import java.util.Arrays;

/**
 * The bytes of a state's instances, asked for in the file's order: they are read a stretch at a time, since opening and
 * checking the file for each instance would take longer than reading it. For one thread.
 */
final class SpanWindow {
    private static final int STRETCH = 1 << 20;

    private final AttributeBytes kept;
    private final long size;
    private byte[] bytes = new byte[0];
    private long start;

    /**
     * A window on these bytes, on none of them yet.
     *
     * @param size how many there are
     */
    SpanWindow(AttributeBytes kept, long size) {
        this.kept = kept;
        this.size = size;
    }

    /** The bytes of a span, as a new array. Only one behind the last stretch makes a new stretch. */
    byte[] read(AttributeSpan span) throws StateReadException {
        if (!covers(span)) {
            return kept.read(span);
        }
        int from = (int) (span.start() - start);
        return Arrays.copyOfRange(bytes, from, from + (int) (span.end() - span.start()));
    }

    /** Whether a span of another window has the same bytes. */
    boolean same(AttributeSpan span, SpanWindow other, AttributeSpan theirs) throws StateReadException {
        if (span.end() - span.start() != theirs.end() - theirs.start()) {
            return false;
        }
        if (other == this || !covers(span) || !other.covers(theirs)) {
            return sameApart(span, other, theirs);
        }
        int from = (int) (span.start() - start);
        int theirFrom = (int) (theirs.start() - other.start);
        int length = (int) (span.end() - span.start());
        return Arrays.equals(bytes, from, from + length, other.bytes, theirFrom, theirFrom + length);
    }

    private boolean sameApart(AttributeSpan span, SpanWindow other, AttributeSpan theirs) throws StateReadException {
        byte[] mine = read(span);
        byte[] their = other.read(theirs);
        try {
            return Arrays.equals(mine, their);
        } finally {
            Arrays.fill(mine, (byte) 0);
            Arrays.fill(their, (byte) 0);
        }
    }

    /** Moves on to a span that lies behind the stretch; false for one that lies before it. */
    private boolean covers(AttributeSpan span) throws StateReadException {
        if (span.start() < start) {
            return false;
        }
        if (span.end() > start + bytes.length) {
            wipe();
            long end = Math.max(span.end(), Math.min(size, span.start() + STRETCH));
            bytes = kept.read(new AttributeSpan(span.start(), end));
            start = span.start();
        }
        return true;
    }

    /** Leaves no value in memory. */
    void wipe() {
        Arrays.fill(bytes, (byte) 0);
        bytes = new byte[0];
    }
}

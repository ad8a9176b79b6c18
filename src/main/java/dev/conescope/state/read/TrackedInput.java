package dev.conescope.state.read;

import dev.conescope.finding.Place;
import java.io.IOException;
import java.io.InputStream;

/**
 * A state's bytes on their way to the parser, with the last of them kept, so that a place can be told in lines and
 * characters for a file and for standard input alike. Memory is constant.
 */
final class TrackedInput extends InputStream {
    /** A place can be told while it is among the last bytes read; at least so many are kept. */
    static final int CHUNK = 1 << 16;

    private final InputStream source;
    private final String name;
    private byte[] current = new byte[CHUNK];
    private byte[] previous = new byte[CHUNK];
    private int currentLength;
    private int previousLength;
    private int position;
    private long currentStart;
    private boolean exhausted;

    /** Where the kept bytes begin. */
    private final LineCounter kept = new LineCounter();
    /** The last place told, since places are mostly asked for in the file's order. */
    private final LineCounter cursor = new LineCounter();

    TrackedInput(InputStream source, String name) {
        this.source = source;
        this.name = name;
    }

    /** How the user named the file. */
    String name() {
        return name;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fillIfEmpty()) {
            return -1;
        }
        int count = Math.min(length, currentLength - position);
        System.arraycopy(current, position, target, from, count);
        position += count;
        return count;
    }

    /** Reads the first bytes if none are there; says whether any are left to be handed out. */
    boolean fillIfEmpty() throws IOException {
        if (position < currentLength) {
            return true;
        }
        if (exhausted) {
            return false;
        }
        byte[] freed = dropPrevious();
        previous = current;
        previousLength = currentLength;
        currentStart += currentLength;
        current = freed;
        position = 0;
        currentLength = 0;
        currentLength = source.readNBytes(freed, 0, CHUNK);
        exhausted = currentLength < CHUNK;
        return currentLength > 0;
    }

    /** Lets the kept bytes begin behind the previous chunk, whose array is then free to be read into. */
    private byte[] dropPrevious() {
        kept.advance(previous, 0, previousLength);
        if (cursor.offset() < kept.offset()) {
            cursor.moveTo(kept);
        }
        return previous;
    }

    /** How many bytes have been read from the source. */
    long bytesRead() {
        return currentStart + currentLength;
    }

    /** Whether the source has ended; then {@link #bytesRead()} is its size. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The byte at an offset, or -1 if it is not among the kept ones. */
    int byteAt(long offset) {
        long inCurrent = offset - currentStart;
        if (inCurrent >= 0) {
            return inCurrent < currentLength ? current[(int) inCurrent] & 0xFF : -1;
        }
        long inPrevious = inCurrent + previousLength;
        return inPrevious >= 0 ? previous[(int) inPrevious] & 0xFF : -1;
    }

    /** The place of an offset among the kept bytes; one outside them is told as the nearest that is kept. */
    Place place(long offset) {
        if (offset < cursor.offset()) {
            cursor.moveTo(kept);
        }
        long target = Math.min(offset, bytesRead());
        if (cursor.offset() < target && cursor.offset() < currentStart) {
            int from = (int) (cursor.offset() - currentStart + previousLength);
            cursor.advance(previous, from, (int) Math.min(previousLength, target - currentStart + previousLength));
        }
        if (cursor.offset() < target) {
            cursor.advance(current, (int) (cursor.offset() - currentStart), (int) (target - currentStart));
        }
        return new Place(name, cursor.line(), cursor.column());
    }
}

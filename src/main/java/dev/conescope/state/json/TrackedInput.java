package dev.conescope.state.json;

import dev.conescope.finding.Place;
import java.io.IOException;
import java.io.InputStream;

/**
 * A state's bytes on their way to the parser, with the last of them kept, so that a place can be told in lines and
 * characters for a file and for standard input alike. Memory is constant. For one thread.
 */
public final class TrackedInput extends InputStream implements Offsets {
    /** A place can be told while it is among the last bytes read; at least so many are kept. */
    public static final int CHUNK = 1 << 16;

    private final InputStream source;
    private final String name;
    private byte[] current;
    private byte[] previous;
    private int currentLength;
    private int previousLength;
    private int position;
    private long currentStart;
    private boolean exhausted;

    /** Where the kept bytes begin. */
    private final LineCounter kept = new LineCounter();
    /** Where the current chunk begins. */
    private final LineCounter chunkStart = new LineCounter();
    /** Where it ends, if somebody has counted that. */
    private final LineCounter chunkEnd = new LineCounter();
    /** The last place told, since places are mostly asked for in the file's order. */
    private final LineCounter cursor = new LineCounter();

    /**
     * Wraps a source, which stays the caller's to close.
     *
     * @param source the bytes
     * @param name how the user named the file
     */
    public TrackedInput(InputStream source, String name) {
        this.source = source;
        this.name = name;
        current = new byte[CHUNK];
        previous = new byte[CHUNK];
    }

    /**
     * Takes bytes that are all there; they stay the caller's to wipe.
     *
     * @param bytes the bytes
     * @param name how the user named the file
     */
    public TrackedInput(byte[] bytes, String name) {
        source = InputStream.nullInputStream();
        this.name = name;
        current = bytes;
        currentLength = bytes.length;
        previous = new byte[0];
        exhausted = true;
    }

    /** How the user named the file. */
    public String name() {
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
    public boolean fillIfEmpty() throws IOException {
        if (position < currentLength) {
            return true;
        }
        if (exhausted) {
            return false;
        }
        byte[] freed = previous;
        forgetPrevious();
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
    private void forgetPrevious() {
        kept.moveTo(chunkStart);
        if (cursor.offset() < kept.offset()) {
            cursor.moveTo(kept);
        }
        if (chunkEnd.offset() == bytesRead()) {
            chunkStart.moveTo(chunkEnd);
        } else {
            chunkStart.advance(current, 0, currentLength);
        }
    }

    /** Hands out the rest of the current chunk as a whole; its bytes are {@link #chunk()}, which nobody may change. */
    public int takeChunk() throws IOException {
        if (!fillIfEmpty()) {
            return 0;
        }
        position = currentLength;
        return currentLength;
    }

    /** The bytes of the current chunk. */
    public byte[] chunk() {
        return current;
    }

    /** The offset of the current chunk's first byte. */
    public long chunkOffset() {
        return currentStart;
    }

    /** Takes over where the current chunk ends from somebody who looked at all its bytes, and saves counting them. */
    public void knowsEnd(LineCounter counted) {
        chunkEnd.moveTo(counted);
    }

    /** How many bytes have been read from the source. */
    public long bytesRead() {
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

    @Override
    public long inFile(long parsed) {
        return parsed;
    }

    @Override
    public Place placeOf(long parsed) {
        return place(parsed);
    }

    /**
     * The place of an offset among the kept bytes, with the help of another known position.
     *
     * @param known a position, best one shortly before the offset
     */
    public Place place(long offset, LineCounter known) {
        boolean nearer = known.offset() > cursor.offset() || cursor.offset() > offset;
        if (nearer && known.offset() <= offset && known.offset() >= kept.offset()) {
            cursor.moveTo(known);
        }
        return place(offset);
    }

    /** The place of an offset among the kept bytes; one outside them is told as the nearest that is kept. */
    Place place(long offset) {
        long target = Math.min(offset, bytesRead());
        if (target < cursor.offset()) {
            cursor.moveTo(kept);
        }
        if (cursor.offset() < currentStart && currentStart <= target) {
            cursor.moveTo(chunkStart);
        }
        if (cursor.offset() < target) {
            boolean inCurrent = cursor.offset() >= currentStart;
            byte[] bytes = inCurrent ? current : previous;
            long start = inCurrent ? currentStart : currentStart - previousLength;
            cursor.advance(bytes, (int) (cursor.offset() - start), (int) (target - start));
        }
        return new Place(name, cursor.line(), cursor.column());
    }
}

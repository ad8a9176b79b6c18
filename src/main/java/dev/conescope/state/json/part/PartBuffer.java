package dev.conescope.state.json.part;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** One part of a file after the other, as a whole in memory. For one thread; others may read from the same channel. */
public final class PartBuffer {
    /** So much at a time goes through the processor's cache on its way from the channel to the array. */
    private static final int SLICE = 1 << 17;

    private static final int FIRST_LENGTH = 1 << 20;

    private final FileChannel channel;
    private final int padding;
    private byte[] bytes = new byte[FIRST_LENGTH];

    /**
     * An empty buffer.
     *
     * @param channel the file, which stays the caller's to close
     * @param padding how many zeros there have to be behind a part
     */
    public PartBuffer(FileChannel channel, int padding) {
        this.channel = channel;
        this.padding = padding;
    }

    /**
     * Reads a part.
     *
     * @return an array that begins with the part; the next part is read into it too
     */
    public byte[] read(FilePart part) throws IOException {
        int length = Math.toIntExact(part.to() - part.from());
        if (bytes.length < length + padding) {
            bytes = new byte[length + padding];
        }
        int at = 0;
        while (at < length) {
            int count = channel.read(ByteBuffer.wrap(bytes, at, Math.min(SLICE, length - at)), part.from() + at);
            if (count < 0) {
                throw new EOFException("the file has become shorter");
            }
            at += count;
        }
        Arrays.fill(bytes, length, length + padding, (byte) 0);
        return bytes;
    }
}

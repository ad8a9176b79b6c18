package dev.conescope.state.source;

import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateReadException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads spans from a channel. */
final class SpanChannel {
    private SpanChannel() {}

    static byte[] read(FileChannel channel, AttributeSpan span, String name) throws IOException, StateReadException {
        long length = span.end() - span.start();
        if (length > Integer.MAX_VALUE - 8) {
            throw new StateReadException(
                    name, "the attributes of this instance take more than 2 GB and cannot be shown", null);
        }
        var bytes = ByteBuffer.allocate((int) length);
        long at = span.start();
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, at);
            if (count < 0) {
                throw new EOFException();
            }
            at += count;
        }
        return bytes.array();
    }
}

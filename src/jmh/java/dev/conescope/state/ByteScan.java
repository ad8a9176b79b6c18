package dev.conescope.state;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The least that a pass over JSON can do: skip strings and count brackets, eight bytes at a time. */
final class ByteScan {
    private static final int CHUNK = 1 << 18;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private boolean inString;
    private boolean escaped;
    private long brackets;
    private long depth;

    /** How many brackets there are outside strings. */
    long scan(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int length = in.readNBytes(chunk, 0, CHUNK); length > 0; length = in.readNBytes(chunk, 0, CHUNK)) {
            scan(chunk, length);
        }
        if (depth != 0 || inString) {
            throw new IOException("the file is not balanced");
        }
        return brackets;
    }

    private void scan(byte[] chunk, int length) {
        int at = 0;
        while (at < length) {
            if (!escaped && at + Long.BYTES <= length && isDull((long) WORDS.get(chunk, at))) {
                at += Long.BYTES;
            } else {
                step(chunk[at++]);
            }
        }
    }

    /** Whether none of the eight bytes can matter where we are. */
    private boolean isDull(long word) {
        long matters = inString
                ? equal(word, '"') | equal(word, '\\')
                : equal(word, '"') | equal(word | ' ' * ONES, '{') | equal(word | ' ' * ONES, '}');
        return matters == 0;
    }

    /** A high bit for each byte that is the given one, and perhaps for one above such a byte. */
    private static long equal(long word, char one) {
        long differences = word ^ one * ONES;
        return differences - ONES & ~differences & HIGHS;
    }

    private void step(byte one) {
        if (escaped) {
            escaped = false;
        } else if (inString) {
            escaped = one == '\\';
            inString = one != '"';
        } else {
            switch (one) {
                case '"' -> inString = true;
                case '{', '[' -> open();
                case '}', ']' -> close();
                default -> {
                    // Nothing that counts.
                }
            }
        }
    }

    private void open() {
        brackets++;
        depth++;
    }

    private void close() {
        brackets++;
        depth--;
    }
}

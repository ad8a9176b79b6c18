package dev.conescope.finding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Stops unpacking where a few packed bytes become so many that nobody packed a state or plan: a bomb, which would be
 * read, and kept on the disk, without end. Everything that is unpacked from one source counts together. For one thread.
 */
public final class UnpackLimit {
    /** So much is unpacked from anything: no disk or patience ends with it. */
    private static final long HARMLESS = 256L << 20;
    /** States become a tenth to a fiftieth when they are packed; what deflate can do at most is 1032. */
    private static final long MOST_TIMES = 200;

    private long packed;
    private long unpacked;

    /** A limit for one source, of which nothing has been read. */
    public UnpackLimit() {}

    /** Says which sizes are out of proportion, and how to go on. */
    public static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        private ExceededException(String message) {
            super(message);
        }
    }

    /** Counts the packed bytes. */
    public InputStream packed(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                packed += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int count = super.read(target, from, length);
                packed += Math.max(0, count);
                return count;
            }
        };
    }

    /**
     * Counts what comes out of them.
     *
     * @param plain the unpacked bytes, which stay the caller's to close
     * @return a stream that throws {@link ExceededException} where that is out of proportion
     */
    public InputStream unpacked(InputStream plain) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int count = plain.read(target, from, length);
                unpacked += Math.max(0, count);
                requireProportion();
                return count;
            }
        };
    }

    private void requireProportion() throws ExceededException {
        if (unpacked > HARMLESS && unpacked / MOST_TIMES > packed) {
            throw new ExceededException(String.format(
                    Locale.ROOT,
                    "this is no packed state or plan: %,d packed bytes have become %,d already, more than %d times as many;"
                            + " if it is one all the same, unpack it and open the plain file: gunzip -k FILE (or unzip"
                            + " FILE)",
                    packed,
                    unpacked,
                    MOST_TIMES));
        }
    }
}

package dev.conescope.tofu.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What a child process prints, read as it comes. One thread reads both of its streams in turns and looks after time and
 * cancellation while neither has anything, so that the child can block nobody. Its errors are kept up to a limit.
 */
final class ChildOutput extends InputStream {
    private static final int MOST_ERRORS = 1 << 16;
    private static final long SHORT_PAUSE = 1;
    private static final long LONG_PAUSE = 20;
    private static final int SHORT_PAUSES = 50;

    private final Process process;
    private final InputStream output;
    private final InputStream errors;
    private final Duration patience;
    private final BooleanSupplier cancelled;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private long heard = System.nanoTime();
    private long bytes;
    private boolean silent;

    ChildOutput(Process process, Duration patience, BooleanSupplier cancelled) {
        this.process = process;
        this.output = process.getInputStream();
        this.errors = process.getErrorStream();
        this.patience = patience;
        this.cancelled = cancelled;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * {@inheritDoc}
     *
     * @throws CancellationException if nobody wants it any more
     */
    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        for (int pauses = 0; ; pauses++) {
            hearErrors();
            int there = output.available();
            boolean ended = there == 0 && !process.isAlive();
            if (there > 0 || ended) {
                int count = output.read(target, from, ended ? length : Math.min(length, there));
                bytes += Math.max(0, count);
                heard = System.nanoTime();
                return count;
            }
            pause(pauses < SHORT_PAUSES ? SHORT_PAUSE : LONG_PAUSE);
        }
    }

    private void pause(long millis) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled while the binary ran");
        }
        if (System.nanoTime() - heard > patience.toNanos()) {
            silent = true;
            throw new InterruptedIOException("the binary was silent for too long");
        }
        try {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the binary ran");
        }
    }

    private void hearErrors() throws IOException {
        var buffer = new byte[1 << 12];
        for (int there = errors.available(); there > 0; there = errors.available()) {
            int count = errors.read(buffer, 0, Math.min(there, buffer.length));
            if (count < 0) {
                return;
            }
            said.write(buffer, 0, Math.min(count, MOST_ERRORS - said.size()));
            heard = System.nanoTime();
        }
    }

    /** What it has said of its failure so far. */
    String errors() throws IOException {
        hearErrors();
        return said.toString(StandardCharsets.UTF_8);
    }

    /** How much of its output has been read. */
    long bytes() {
        return bytes;
    }

    /** Whether it was given up because it said nothing. */
    boolean silent() {
        return silent;
    }
}

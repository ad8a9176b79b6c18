package dev.conescope.tofu.process;

import dev.conescope.finding.IoReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * The user's binary at work. Its output is read as a stream and never written down here; it gets nothing to read, so
 * that it cannot wait for an answer, and no logging, which would print secrets. Closing it ends it, with all processes
 * that it has started. Belongs to one thread.
 */
public final class RunningBinary implements AutoCloseable {
    private static final List<String> LOGGING = List.of("TF_LOG", "TF_LOG_CORE", "TF_LOG_PROVIDER", "TF_LOG_PATH");
    private static final int KILLING_SECONDS = 2;

    private final Invocation invocation;
    private final Process process;
    private final ChildOutput output;

    private RunningBinary(Invocation invocation, Process process) {
        this.invocation = invocation;
        this.process = process;
        this.output = new ChildOutput(process, invocation.silence(), invocation.cancelled());
    }

    /**
     * Reads what the binary prints.
     *
     * @param <T> what is read from it
     * @param <E> how reading may fail
     */
    @FunctionalInterface
    public interface Reader<T, E extends Exception> {
        /** Reads from the stream, which need not be read to its end and is not to be closed. */
        T read(InputStream output) throws E, BinaryException;
    }

    /**
     * Starts it.
     *
     * @throws BinaryException if the system cannot start it
     */
    public static RunningBinary start(Invocation invocation) throws BinaryException {
        var builder = new ProcessBuilder(invocation.binary().toString());
        builder.command().addAll(invocation.arguments());
        builder.directory(invocation.folder().toFile());
        builder.environment().keySet().removeAll(LOGGING);
        builder.environment().put("TF_IN_AUTOMATION", "1");
        builder.environment().put("TF_INPUT", "0");
        builder.environment().putAll(invocation.variables());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new RunningBinary(invocation, process);
        } catch (IOException e) {
            IOException reason = e.getCause() instanceof IOException inner ? inner : e;
            throw new BinaryException(
                    "cannot start " + invocation.binary() + ": "
                            + IoReason.of(reason).replaceFirst("^error=\\d+, ", ""),
                    e);
        }
    }

    /**
     * Reads its output. If that fails because the binary failed, the binary's failure is what is thrown.
     *
     * @throws BinaryException if the binary failed
     * @throws CancellationException if nobody wants it any more
     */
    public <T, E extends Exception> T read(Reader<T, E> reader) throws BinaryException, E {
        try {
            return reader.read(output);
        } catch (CancellationException | BinaryException e) {
            throw e;
        } catch (Exception e) {
            finish();
            throw e;
        }
    }

    /** Whether it has printed anything that was read. */
    public boolean printed() {
        return output.bytes() > 0;
    }

    /**
     * Waits for its end; what it still prints is left unread.
     *
     * @throws BinaryException if it failed or said nothing for too long
     * @throws CancellationException if nobody wants it any more
     */
    public void finish() throws BinaryException {
        try {
            if (!output.silent()) {
                output.transferTo(OutputStream.nullOutputStream());
                int status = process.waitFor();
                if (status == 0) {
                    return;
                }
                throw failed(status);
            }
        } catch (IOException e) {
            if (!output.silent()) {
                throw new BinaryException(invocation.words() + ": its output cannot be read: " + IoReason.of(e), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the binary ended");
        }
        throw new BinaryException(
                invocation.folder() + ": `" + invocation.words() + "` said nothing for "
                        + invocation.silence().toSeconds() + " seconds and was ended; is its backend reachable?",
                null);
    }

    private BinaryException failed(int status) throws IOException {
        String why = Diagnostics.oneLine(output.errors());
        String program = Invocation.name(invocation.binary());
        String advice = Diagnostics.wantsInit(why) ? "; run `" + program + " init` there first" : "";
        return new BinaryException(
                invocation.folder() + ": `" + invocation.words() + "` failed with exit status " + status
                        + (why.isEmpty() ? " and said nothing" : ": " + why) + advice,
                null);
    }

    /** Ends it if it still runs, gently at first, with all that it has started. */
    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        started.forEach(ProcessHandle::destroy);
        try {
            process.waitFor(KILLING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }
}

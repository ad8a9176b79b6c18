package dev.conescope.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether writing failed because the reader has gone, as {@code head} does when it has seen enough. Java has no
 * type for this failure and takes its words from the system, in the user's language; so they are compared with those
 * for a pipe of our own.
 */
final class ClosedPipe {
    private ClosedPipe() {}

    /** Whether the failure, or what caused it, is that of a pipe which nobody reads any more. */
    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && isClosedPipe(io.getMessage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosedPipe(@Nullable String words) {
        if (words == null) {
            return false;
        }
        // The last two are Windows' for pipes between programs, which differ from those inside one.
        return words.equals("Broken pipe")
                || words.equals("The pipe is being closed")
                || words.equals("The pipe has been ended")
                || words.equals(wordsHere());
    }

    private static @Nullable String wordsHere() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.allocate(1));
                return null;
            }
        } catch (IOException closed) {
            return closed.getMessage();
        }
    }
}

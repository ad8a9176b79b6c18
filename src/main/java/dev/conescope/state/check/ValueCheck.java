package dev.conescope.state.check;

import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.SyntaxFault;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import dev.conescope.state.source.Unpacked;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Parses the whole text of a state that was loaded, values included, as a strict loader does, and keeps nothing of it.
 * Linear in the file's size; memory does not grow with it. Of an encrypted state only the envelope is parsed: what is
 * in it was authenticated when it was decrypted, so nobody edited it.
 */
public final class ValueCheck {
    private ValueCheck() {}

    /**
     * What is wrong with a state's text; null if nothing is, or if the state was read from no file or the file was
     * written since.
     *
     * @param state the state as it was loaded
     * @param cancelled asked before each part of the file; may keep its caller waiting
     * @throws CancellationException if that says yes
     */
    public static @Nullable StateReadException fault(StateMetadata state, BooleanSupplier cancelled) {
        Path file = state.file();
        try {
            if (file == null || !Files.getLastModifiedTime(file).toInstant().equals(state.modified())) {
                return null;
            }
            parse(file, state.name(), cancelled);
            return null;
        } catch (StateReadException e) {
            return e;
        } catch (IOException e) {
            return SyntaxFault.unreadable(e, state.name());
        }
    }

    private static void parse(Path file, String name, BooleanSupplier cancelled)
            throws IOException, StateReadException {
        try (InputStream bytes = new Cancellable(Files.newInputStream(file), cancelled)) {
            var cursor =
                    new TokenCursor(new TrackedInput(Unpacked.of(bytes, name).bytes(), name));
            while (cursor.next() != null) {
                cursor.skip();
            }
        }
    }

    /** Stops reading where nobody wants to know any more. */
    private static final class Cancellable extends FilterInputStream {
        private final BooleanSupplier cancelled;

        Cancellable(InputStream source, BooleanSupplier cancelled) {
            super(source);
            this.cancelled = cancelled;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("not wanted any more");
            }
            return super.read(target, from, length);
        }
    }
}

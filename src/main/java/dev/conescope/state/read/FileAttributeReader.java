package dev.conescope.state.read;

import dev.conescope.state.AttributeReader;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.AttributeValue;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.SyntaxFault;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one instance's attributes from its place in the file that was loaded. The file may not have changed since.
 *
 * <p>Time and memory are linear in the bytes of that instance. Keeps nothing; safe for any number of threads. What it
 * returns may be secret.
 */
public final class FileAttributeReader implements AttributeReader {
    /** {@inheritDoc} Sorted by name; an instance without attributes has none. */
    @Override
    public List<AttributeValue> read(StateMetadata state, StateInstance instance) throws StateReadException {
        Path file = state.file();
        if (file == null) {
            throw new StateReadException(
                    state.name(),
                    "the attributes cannot be shown, because the state came from standard input and only its structure "
                            + "was kept; save it to a file and open that",
                    null);
        }
        byte[] bytes = readSpan(state, file, instance.attributes());
        try {
            var input = new TrackedInput(new ByteArrayInputStream(bytes), state.name());
            return new AttributeDocument(new TokenCursor(input)).read();
        } catch (StateReadException e) {
            throw changed(state, e);
        }
    }

    private static byte[] readSpan(StateMetadata state, Path file, AttributeSpan span) throws StateReadException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            requireUnchanged(state, file);
            var bytes = ByteBuffer.allocate(Math.toIntExact(span.end() - span.start()));
            long at = span.start();
            while (bytes.hasRemaining()) {
                int count = channel.read(bytes, at);
                if (count < 0) {
                    throw new EOFException();
                }
                at += count;
            }
            requireUnchanged(state, file);
            return bytes.array();
        } catch (NoSuchFileException e) {
            throw new StateReadException(
                    state.name(), "the file is gone, so its attributes cannot be read; open the state again", e);
        } catch (EOFException e) {
            throw changed(state, e);
        } catch (ArithmeticException e) {
            throw new StateReadException(
                    state.name(), "the attributes of this instance take more than 2 GB and cannot be shown", e);
        } catch (IOException e) {
            throw SyntaxFault.unreadable(e, state.name());
        }
    }

    private static void requireUnchanged(StateMetadata state, Path file) throws IOException, StateReadException {
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        boolean same = now.size() == state.bytes()
                && now.lastModifiedTime().toInstant().equals(state.modified());
        if (!same) {
            throw changed(state, null);
        }
    }

    private static StateReadException changed(StateMetadata state, @Nullable Exception cause) {
        return new StateReadException(
                state.name(), "the file has changed since it was opened; open it again to see attributes", cause);
    }
}

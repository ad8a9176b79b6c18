package dev.conescope.state.source;

import dev.conescope.finding.IoReason;
import dev.conescope.state.AttributeBytes;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateReadException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that was loaded as it is: its bytes are read again, as long as it is still the same. */
public final class PlainFile implements AttributeBytes {
    private final Path file;
    private final long size;
    private final Instant modified;

    /**
     * A file as it was when it was loaded.
     *
     * @param size its size in bytes
     * @param modified when it was last written
     */
    public PlainFile(Path file, long size, Instant modified) {
        this.file = file;
        this.size = size;
        this.modified = modified;
    }

    @Override
    public byte[] read(AttributeSpan span) throws StateReadException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            requireUnchanged();
            byte[] bytes = SpanChannel.read(channel, span, file.toString());
            requireUnchanged();
            return bytes;
        } catch (NoSuchFileException e) {
            throw new StateReadException(
                    file.toString(), "the file is gone, so its attributes cannot be read; open the state again", e);
        } catch (EOFException e) {
            throw changed(e);
        } catch (IOException e) {
            throw new StateReadException(file.toString(), "reading the file failed: " + IoReason.of(e), e);
        }
    }

    private void requireUnchanged() throws IOException, StateReadException {
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        if (now.size() != size || !now.lastModifiedTime().toInstant().equals(modified)) {
            throw changed(null);
        }
    }

    private StateReadException changed(@Nullable Exception cause) {
        return new StateReadException(
                file.toString(), "the file has changed since it was opened; open it again to see attributes", cause);
    }

    /** Nothing is kept, so that nothing is given up. */
    @Override
    public void close() {}
}

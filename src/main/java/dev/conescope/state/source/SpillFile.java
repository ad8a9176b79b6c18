package dev.conescope.state.source;

import dev.conescope.finding.IoReason;
import dev.conescope.state.AttributeBytes;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateReadException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * The plain bytes of a state that cannot be read twice, in a file that only its owner may read. The system takes the
 * file away when it is closed or the program ends, however it ends; a leftover of a crash in the moment of making one
 * is removed when the next one is made.
 */
public final class SpillFile implements AttributeBytes {
    private static final String PREFIX = "conescope-spill-";
    /** So often it is looked how much the disk has left, so that small states are kept on any. */
    private static final long LOOKS_EVERY = 64L << 20;

    private static final long LEFT_TO_OTHERS = 256L << 20;
    private static final Set<OpenOption> PRIVATE = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final FileChannel channel;
    private final Path folder;
    private final String name;
    private long nextLook = LOOKS_EVERY;

    private SpillFile(FileChannel channel, Path folder, String name) {
        this.channel = channel;
        this.folder = folder;
        this.name = name;
    }

    /**
     * Makes an empty one.
     *
     * @param folder where to make it
     * @param name the state as the user named it
     */
    public static SpillFile in(Path folder, String name) throws IOException {
        removeLeftovers(folder);
        Path file = folder.resolve(PREFIX + UUID.randomUUID());
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return new SpillFile(FileChannel.open(file, PRIVATE, attributes), folder, name);
    }

    /** One that another process is using can be removed too where the system lets it be used without its name. */
    private static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                try {
                    Files.deleteIfExists(leftover);
                } catch (IOException inUseOrNotOurs) {
                    continue;
                }
            }
        }
    }

    /** The source's bytes, each of which is kept here when it is read. */
    public InputStream keeping(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int count = super.read(target, from, length);
                if (count > 0) {
                    write(target, from, count);
                }
                return count;
            }
        };
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        var buffer = ByteBuffer.wrap(bytes, from, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        if (channel.position() >= nextLook) {
            requireSpace();
            nextLook += LOOKS_EVERY;
        }
    }

    /** A state without end, as from a pipe, must not take the disk from everybody else. */
    private void requireSpace() throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < LEFT_TO_OTHERS) {
            throw new IOException(
                    "its plain bytes are kept in " + folder + " as long as it is open, and that disk has less than "
                            + (LEFT_TO_OTHERS >> 20)
                            + " MB left; free some of it, or save the state as a plain file and open that");
        }
    }

    @Override
    public byte[] read(AttributeSpan span) throws StateReadException {
        try {
            return SpanChannel.read(channel, span, name);
        } catch (ClosedChannelException e) {
            throw new StateReadException(name, "another state has been opened since; open this one again", e);
        } catch (IOException e) {
            throw new StateReadException(name, "reading the attributes failed: " + IoReason.of(e), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing is lost: the file has no name any more, or the system removes it at the program's end.
            return;
        }
    }
}

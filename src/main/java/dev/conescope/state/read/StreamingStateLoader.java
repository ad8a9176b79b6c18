package dev.conescope.state.read;

import dev.conescope.state.AttributeBytes;
import dev.conescope.state.StateLoader;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.crypto.Envelope;
import dev.conescope.state.crypto.StateDecryption;
import dev.conescope.state.json.FirstBytes;
import dev.conescope.state.json.SyntaxFault;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import dev.conescope.state.json.cut.ValueFilter;
import dev.conescope.state.source.PlainFile;
import dev.conescope.state.source.SpillFile;
import dev.conescope.state.source.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads states of versions 1 to 4, plain, packed with gzip or ZIP, or encrypted by OpenTofu, and the output of
 * {@code show -json}, in one streaming pass. Values of attributes and outputs are cut out before they are parsed, so
 * that what is wrong inside one of them is found when it is read, or by a strict loader.
 *
 * <p>Time is linear in the file's size. Memory is linear in resources, instances, and distinct dependency lists; only
 * an encrypted state is held as a whole. Has no state of its own: one loader may serve any number of threads.
 */
public final class StreamingStateLoader implements StateLoader {
    private static final Path SPILLS = Path.of(System.getProperty("java.io.tmpdir"));

    private final LoadOptions options;

    /** A loader for whoever needs the structure only. */
    public StreamingStateLoader() {
        this(LoadOptions.DEFAULT);
    }

    /** A loader with other options. */
    public StreamingStateLoader(LoadOptions options) {
        this.options = options;
    }

    /** What a state was read from. */
    private record Origin(
            String name, @Nullable Path file, @Nullable BasicFileAttributes attributes) {}

    @Override
    public StateSnapshot load(Path file) throws StateReadException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new StateReadException(
                    name, "this is a directory, not a state file; give a file in it, such as terraform.tfstate", null);
        }
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var origin = new Origin(name, file, attributes);
            StateSnapshot parted = options.strict() ? null : readParts(origin, file, attributes);
            if (parted != null) {
                return parted;
            }
            try (InputStream bytes = Files.newInputStream(file)) {
                return unpack(bytes, origin);
            }
        } catch (NoSuchFileException e) {
            throw new StateReadException(name, "there is no such file; check the path", e);
        } catch (AccessDeniedException e) {
            throw new StateReadException(name, "the file may not be read by this user; check its permissions", e);
        } catch (IOException e) {
            throw SyntaxFault.unreadable(e, name);
        }
    }

    @Override
    public StateSnapshot load(InputStream input, String name) throws StateReadException {
        try {
            return unpack(input, new Origin(name, null, null));
        } catch (IOException e) {
            throw SyntaxFault.unreadable(e, name);
        }
    }

    /** The state, if it is a plain file that can be read in parts; null otherwise. */
    private static @Nullable StateSnapshot readParts(Origin origin, Path file, BasicFileAttributes attributes)
            throws IOException {
        if (!attributes.isRegularFile()) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            DocumentReader document = PartedReader.read(channel, origin.name());
            return document == null ? null : snapshot(document, origin, attributes.size(), kept(file, attributes));
        }
    }

    private static AttributeBytes kept(Path file, BasicFileAttributes attributes) {
        return new PlainFile(
                file, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    private StateSnapshot unpack(InputStream source, Origin origin) throws IOException, StateReadException {
        Unpacked unpacked = Unpacked.of(source, origin.name());
        AttributeBytes kept = null;
        InputStream bytes = unpacked.bytes();
        var attributes = origin.attributes();
        if (origin.file() != null && attributes != null && !unpacked.packed()) {
            kept = kept(origin.file(), attributes);
        } else if (options.keepsAttributes()) {
            SpillFile spill = SpillFile.in(SPILLS, origin.name());
            bytes = spill.keeping(bytes);
            kept = spill;
        }
        return read(bytes, origin, kept, null);
    }

    /** Reads plain bytes, or an envelope and what is in it. */
    private StateSnapshot read(
            InputStream bytes, Origin origin, @Nullable AttributeBytes kept, @Nullable Envelope around)
            throws IOException, StateReadException {
        boolean done = false;
        try {
            var input = new TrackedInput(bytes, origin.name());
            input.fillIfEmpty();
            FirstBytes.check(input);
            var document = new DocumentReader(
                    options.strict() ? new TokenCursor(input) : new ValueFilter(input).tokens(), origin.name());
            document.read();
            Envelope envelope = document.envelope();
            if (envelope != null) {
                return decrypt(envelope, origin, around != null);
            }
            requireSame(around, document, origin.name());
            done = true;
            return snapshot(document, origin, input.bytesRead(), kept);
        } finally {
            if (!done && kept != null) {
                kept.close();
            }
        }
    }

    private static StateSnapshot snapshot(
            DocumentReader document, Origin origin, long bytes, @Nullable AttributeBytes kept) {
        var attributes = origin.attributes();
        var metadata = new StateMetadata(
                origin.name(),
                origin.file(),
                bytes,
                attributes == null ? null : attributes.lastModifiedTime().toInstant(),
                document.version(),
                document.terraformVersion(),
                document.serial(),
                document.lineage(),
                kept);
        List<StateResource> resources = document.resources();
        return new StateSnapshot(metadata, resources, document.findings());
    }

    private StateSnapshot decrypt(Envelope envelope, Origin origin, boolean nested)
            throws IOException, StateReadException {
        if (nested) {
            throw new StateReadException(origin.name(), "the state is encrypted twice, which no program writes", null);
        }
        byte[] plain = new StateDecryption(options.secrets()).decrypt(envelope, origin.name());
        try {
            InputStream bytes = new ByteArrayInputStream(plain);
            SpillFile spill = options.keepsAttributes() ? SpillFile.in(SPILLS, origin.name()) : null;
            return read(spill == null ? bytes : spill.keeping(bytes), origin, spill, envelope);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Source: OpenTofu's {@code internal/encryption/state.go}; files of its first releases have neither. */
    private static void requireSame(@Nullable Envelope around, DocumentReader document, String name)
            throws StateReadException {
        if (around == null || (around.lineage().isEmpty() && around.serial() == 0)) {
            return;
        }
        boolean sameSerial = around.serial() == document.serial();
        if (!sameSerial || !around.lineage().equals(document.lineage())) {
            String what = sameSerial ? "lineage" : "serial";
            throw new StateReadException(
                    name,
                    "the " + what + " of the decrypted state differs from that of the envelope around it: the file was "
                            + "put together from two states; restore it from a backup",
                    null);
        }
    }
}

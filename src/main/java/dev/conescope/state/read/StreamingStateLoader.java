package dev.conescope.state.read;

import dev.conescope.state.StateLoader;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.json.FirstBytes;
import dev.conescope.state.json.SyntaxFault;
import dev.conescope.state.json.TokenCursor;
import dev.conescope.state.json.TrackedInput;
import dev.conescope.state.json.cut.ValueFilter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads states of version 4 in one streaming pass. Values of attributes and outputs are cut out before they are parsed,
 * so that what is wrong inside one of them is found when it is read, or by a strict loader.
 *
 * <p>Time is linear in the file's size. Memory is linear in resources, instances, and distinct dependency lists. Has no
 * state of its own: one loader may serve any number of threads.
 */
public final class StreamingStateLoader implements StateLoader {
    private final boolean strict;

    /** A loader that leaves out what need not be read. */
    public StreamingStateLoader() {
        this(false);
    }

    /**
     * A loader that may parse everything.
     *
     * @param strict whether to parse the values too, so that no fault of the file's JSON goes unnoticed
     */
    public StreamingStateLoader(boolean strict) {
        this.strict = strict;
    }

    @Override
    public StateSnapshot load(Path file) throws StateReadException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new StateReadException(
                    name, "this is a directory, not a state file; give a file in it, such as terraform.tfstate", null);
        }
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            try (InputStream bytes = Files.newInputStream(file)) {
                return load(bytes, name, file, modified);
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
            return load(input, name, null, null);
        } catch (IOException e) {
            throw SyntaxFault.unreadable(e, name);
        }
    }

    private StateSnapshot load(InputStream bytes, String name, @Nullable Path file, @Nullable Instant modified)
            throws IOException, StateReadException {
        var input = new TrackedInput(bytes, name);
        input.fillIfEmpty();
        FirstBytes.check(input);
        var document = new DocumentReader(strict ? new TokenCursor(input) : new ValueFilter(input).tokens(), name);
        document.read();
        var metadata = new StateMetadata(
                name,
                file,
                input.bytesRead(),
                modified,
                DocumentKind.READ_VERSION,
                document.terraformVersion(),
                document.serial(),
                document.lineage());
        ResourceReader resources = document.resources();
        return new StateSnapshot(metadata, resources.resources(), resources.findings());
    }
}

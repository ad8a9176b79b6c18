package dev.conescope.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The state that comes with the program, as a file: inside the program's archive, or in the folder of a build. Being a
 * file, it can be opened again for its attributes.
 */
final class BundledSample {
    /** What the window calls it. */
    static final String NAME = "web-platform (sample)";

    private static final String PLACE = "/samples/web-platform/terraform.tfstate";

    private BundledSample() {}

    /** Where it is. An archive stays open for as long as the program runs. */
    static Path path() {
        URL found = Objects.requireNonNull(BundledSample.class.getResource(PLACE), PLACE);
        try {
            URI uri = found.toURI();
            return uri.getScheme().equals("jar") ? archive(uri).getPath(PLACE) : Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the bundled sample's place is no address: " + found, e);
        } catch (IOException e) {
            throw new UncheckedIOException("bundled sample " + found, e);
        }
    }

    private static FileSystem archive(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException _) {
            return FileSystems.getFileSystem(uri);
        }
    }
}

package dev.conescope.app.sample;

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
 * A state that comes with the program, as a file: inside the program's archive, or in the folder of a build. Being a
 * file, it can be opened again for its attributes.
 */
public enum BundledSample {
    /** Small enough to be seen whole; what the window opens without a file. */
    WEB_PLATFORM("web-platform", "Web platform, 44 resources"),
    /** An online shop. */
    SHOP("f200", "Online shop, 200 resources"),
    /** Deep modules, hubs, and many resources. */
    COMPANY("m2000", "Company with two environments, 2,000 resources");

    private final String folder;
    private final String words;

    BundledSample(String folder, String words) {
        this.folder = folder;
        this.words = words;
    }

    /** What the window calls it. */
    public String title() {
        return folder + " (sample)";
    }

    /** What a menu says of it. */
    public String words() {
        return words;
    }

    /** Where it is. An archive stays open for as long as the program runs. */
    public Path path() {
        String place = "/samples/" + folder + "/terraform.tfstate";
        URL found = Objects.requireNonNull(BundledSample.class.getResource(place), place);
        try {
            URI uri = found.toURI();
            return uri.getScheme().equals("jar") ? archive(uri).getPath(place) : Path.of(uri);
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

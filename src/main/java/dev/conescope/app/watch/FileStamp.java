package dev.conescope.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells two writings of a file apart without reading it.
 *
 * @param modified when it was last written
 * @param size how large it is
 */
record FileStamp(Instant modified, long size) {
    /** Of a file as it is now; null if it is not there. */
    static @Nullable FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.lastModifiedTime().toInstant(), attributes.size());
        } catch (IOException _) {
            return null;
        }
    }
}

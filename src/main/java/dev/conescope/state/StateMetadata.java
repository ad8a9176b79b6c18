package dev.conescope.state;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The header of a state file, and which file that was.
 *
 * @param name the file as the user named it; {@code -} for standard input
 * @param file the file, or null for standard input
 * @param bytes how many bytes the plain state has
 * @param modified when the file was last written, at the time of reading, or null for standard input
 * @param version the format's version; 0 for the output of {@code show -json}
 * @param terraformVersion the version of the program that wrote it; may be empty
 * @param serial how often the state has changed
 * @param lineage the state's identity; may be empty
 * @param attributes where attributes can be read later, or null where only the structure was kept; whoever opened the
 *     state closes it
 */
public record StateMetadata(
        String name,
        @Nullable Path file,
        long bytes,
        @Nullable Instant modified,
        int version,
        String terraformVersion,
        long serial,
        String lineage,
        @Nullable AttributeBytes attributes) {}

package dev.conescope.export;

import dev.conescope.finding.IoReason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file wholly or not at all: into a new file beside it, which then takes its place in one step. Whatever goes
 * wrong, the file that was there before stays as it was, and nothing else is left behind.
 *
 * <p>A link is followed, an existing file keeps its permissions, and what is no ordinary file (a pipe,
 * {@code /dev/stdout}) is written to directly.
 */
public final class AtomicOutput {
    private AtomicOutput() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes everything to the stream, which is buffered and closed by the caller.
         *
         * @throws IOException if the stream fails
         * @throws ExportException if there is nothing to write, for a reason of its own
         */
        void writeTo(OutputStream out) throws IOException, ExportException;
    }

    /**
     * Writes the bytes to the file.
     *
     * @throws ExportException if the file cannot be written; it is then as it was before
     */
    public static void write(Path file, byte[] bytes) throws ExportException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes the content to the file.
     *
     * @throws ExportException if the file cannot be written or the content fails; the file is then as it was before
     */
    public static void write(Path file, Content content) throws ExportException {
        check(file);
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                writeInto(place, content, StandardOpenOption.WRITE);
            } else {
                replace(place, content);
            }
        } catch (IOException e) {
            throw new ExportException("cannot write " + file + ": " + reason(folder(file), e), e);
        }
    }

    private static void check(Path file) throws ExportException {
        if (Files.isDirectory(file)) {
            throw new ExportException("cannot write " + file + ": it is a folder; name a file in it");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new ExportException("cannot write " + file + ": it is write-protected");
        }
        Path folder = folder(file);
        if (Files.isDirectory(folder)) {
            return;
        }
        String why = Files.exists(folder) ? "is not a folder" : "does not exist; make that folder first";
        throw new ExportException("cannot write " + file + ": " + folder + " " + why);
    }

    private static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }

    private static void replace(Path place, Content content) throws IOException, ExportException {
        Path temporary = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeInto(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(place, temporary);
            move(temporary, place);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeInto(Path place, Content content, StandardOpenOption... options)
            throws IOException, ExportException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place, options))) {
            content.writeTo(out);
        }
    }

    private static void keepPermissions(Path place, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (old != null && Files.exists(place)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    private static void move(Path temporary, Path place) throws IOException {
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The new file beside the old one is what could not be made, and the user has not named it. */
    private static String reason(Path folder, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "no file can be made in the folder " + folder;
            case AccessDeniedException _ ->
                "permission denied; choose another folder than " + folder + ", or allow writing there";
            default -> IoReason.of(e);
        };
    }
}

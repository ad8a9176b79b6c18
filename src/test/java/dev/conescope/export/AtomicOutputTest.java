package dev.conescope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void writesANewFileAndNothingElse() throws Exception {
        AtomicOutput.write(folder.resolve("cone.svg"), NEW);
        assertThat(folder.resolve("cone.svg")).hasContent("new");
        assertThat(files()).containsExactly("cone.svg");
    }

    @Test
    void replacesAnExistingFile() throws Exception {
        Path file = Files.writeString(folder.resolve("cone.svg"), "old and longer");
        AtomicOutput.write(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(files()).containsExactly("cone.svg");
    }

    @Test
    void aStreamThatFailsHalfWayLeavesTheOldFileWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("cone.svg"), "old");
        assertThatThrownBy(() -> AtomicOutput.write(file, out -> {
                    out.write(NEW);
                    out.flush();
                    throw new IOException("No space left on device\nmore");
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("cannot write " + file + ": the disk is full");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("cone.svg");
    }

    @Test
    void contentThatCannotBeMadeLeavesNoFile() throws Exception {
        Path file = folder.resolve("cone.png");
        assertThatThrownBy(() -> AtomicOutput.write(file, out -> {
                    throw new ExportException("too large");
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("too large");
        assertThatThrownBy(() -> AtomicOutput.write(file, out -> {
                    throw new IllegalStateException("a fault of ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> AtomicOutput.write(folder, NEW))
                .isInstanceOf(ExportException.class)
                .hasMessage("cannot write " + folder + ": it is a folder; name a file in it");
    }

    @Test
    void theFolderMustExist() {
        Path missing = folder.resolve("no");
        assertThatThrownBy(() -> AtomicOutput.write(missing.resolve("cone.svg"), NEW))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith(missing + " does not exist; make that folder first");
        assertThat(missing).doesNotExist();
    }

    @Test
    void theFolderMustBeAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> AtomicOutput.write(file.resolve("cone.svg"), NEW))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith(file + " is not a folder");
    }

    @Test
    void aWriteProtectedFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("cone.svg"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeTrue(!Files.isWritable(file), "the superuser may write everything");
        assertThatThrownBy(() -> AtomicOutput.write(file, NEW))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith("it is write-protected");
        assertThat(file).hasContent("old");
    }

    @Test
    void permissionsAndLinksAreKept() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "POSIX only");
        Path file = Files.writeString(folder.resolve("real.svg"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
        AtomicOutput.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

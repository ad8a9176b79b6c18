package dev.conescope.state.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.conescope.state.AttributeSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsReadAndLeavesNothing() throws Exception {
        try (SpillFile spill = SpillFile.in(folder, "s")) {
            spill.keeping(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})).readAllBytes();

            assertThat(spill.read(new AttributeSpan(1, 4))).containsExactly(2, 3, 4);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void removesWhatACrashHasLeft() throws Exception {
        Path leftover = Files.createFile(folder.resolve("conescope-spill-left"));
        Path other = Files.createFile(folder.resolve("other"));

        SpillFile.in(folder, "s").close();

        assertThat(leftover).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void onlyItsOwnerMayReadIt() throws Exception {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "this system does not show the files that a program has open");

        try (SpillFile spill = SpillFile.in(folder, "s")) {
            spill.keeping(new ByteArrayInputStream(new byte[] {1})).readAllBytes();

            assertThat(permissionsOfSpills(descriptors)).containsExactly("rw-------");
        }
    }

    private List<String> permissionsOfSpills(Path descriptors) throws IOException {
        var found = new ArrayList<String>();
        try (var open = Files.newDirectoryStream(descriptors)) {
            for (Path descriptor : open) {
                try {
                    if (Files.readSymbolicLink(descriptor).startsWith(folder.toRealPath())) {
                        found.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(descriptor)));
                    }
                } catch (NoSuchFileException closedMeanwhile) {
                    continue;
                }
            }
        }
        return found;
    }

    @Test
    void aCrashLeavesNothingBehindTheNextOne() throws Exception {
        Process crashing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Crash.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(crashing.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(crashing.exitValue()).isEqualTo(Crash.EXIT);

        SpillFile.in(folder, "s").close();

        assertThat(folder).isEmptyDirectory();
    }

    /** A program that ends without closing anything. */
    static final class Crash {
        private static final int EXIT = 42;

        private Crash() {}

        public static void main(String[] arguments) throws IOException {
            SpillFile spill = SpillFile.in(Path.of(arguments[0]), "s");
            spill.keeping(new ByteArrayInputStream(new byte[1 << 16])).readAllBytes();
            Runtime.getRuntime().halt(EXIT);
        }
    }
}

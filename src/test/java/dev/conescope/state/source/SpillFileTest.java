package dev.conescope.state.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.state.AttributeSpan;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
}

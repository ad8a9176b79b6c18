package dev.conescope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutDisplayTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams =
            new Streams(InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), () -> false);

    @Test
    void paintsTheSamplesConeAndPrintsScopeAndPartition(@TempDir Path folder) throws IOException {
        int exit = new WithoutDisplay(streams, "no display: DISPLAY is not set", folder).open(null);

        assertThat(exit).isZero();
        assertThat(err.toString(UTF_8)).startsWith("conescope: no display: DISPLAY is not set; ");
        assertThat(out.toString(UTF_8))
                .startsWith("Refreshing state... [Velocity: 8/44 resources (81.8% savings)]\n")
                .contains("◎ refresh  module.service[\"api\"].terraform_data.task_definition  (target, changed)\n");
        assertThat(Files.readAllBytes(folder.resolve("sample-cone.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void putsThePictureIntoTheBuildFolderIfThereIsOne(@TempDir Path folder) throws IOException {
        Path build = Files.createDirectory(folder.resolve("target"));

        new WithoutDisplay(streams, "no display", folder).open(null);

        assertThat(build.resolve("sample-cone.png")).isNotEmptyFile();
        assertThat(folder.resolve("sample-cone.png")).doesNotExist();
    }

    @Test
    void aStateIsRefusedWithWhatToCallInstead(@TempDir Path folder) throws IOException {
        Path state = Files.createFile(folder.resolve("a state.tfstate"));

        int exit = new WithoutDisplay(streams, "no display", folder).open(state);

        assertThat(exit).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8))
                .isEqualTo("conescope: no display; `conescope cone '" + state
                        + "' --direction change --target ADDRESS` needs none\n");
    }

    @Test
    void aFileThatIsNotThereIsNotOfferedToACommandThatWouldMissItToo(@TempDir Path folder) {
        Path missing = folder.resolve("missing.tfstate");

        int exit = new WithoutDisplay(streams, "no display", folder).open(missing);

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo("conescope: " + missing
                        + ": there is no such file or folder (and no window could open: no display)\n");
    }
}

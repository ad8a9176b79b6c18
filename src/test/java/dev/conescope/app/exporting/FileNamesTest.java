package dev.conescope.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void aNameWithoutAnEndingGetsThatOfTheFormat() {
        assertThat(FileNames.withEnding(Path.of("out", "cone"), PictureFormat.PNG))
                .isEqualTo(Path.of("out", "cone.png"));
        assertThat(FileNames.withEnding(Path.of("cone.v2"), PictureFormat.SVG)).isEqualTo(Path.of("cone.v2.svg"));
    }

    @Test
    void theEndingOfAPictureStaysAndDecides() {
        assertThat(FileNames.withEnding(Path.of("cone.PNG"), PictureFormat.SVG)).isEqualTo(Path.of("cone.PNG"));
        assertThat(FileNames.format(Path.of("cone.PNG"))).contains(PictureFormat.PNG);
        assertThat(FileNames.format(Path.of("cone"))).isEmpty();
    }
}

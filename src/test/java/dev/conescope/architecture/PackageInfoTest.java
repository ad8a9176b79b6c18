package dev.conescope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PackageInfoTest {
    @Test
    void everyPackageSaysWhatBelongsThereAndIsNullMarked() throws IOException {
        var without = new ArrayList<Path>();
        for (Path folder : SourceFiles.packages()) {
            Path info = folder.resolve(SourceFiles.PACKAGE_INFO);
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.startsWith("/**") || !text.contains("\n@NullMarked\npackage ")) {
                without.add(folder);
            }
        }
        assertThat(without)
                .as("packages without a package-info that has a comment and @NullMarked")
                .isEmpty();
    }
}

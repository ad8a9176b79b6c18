package dev.conescope.tofu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main.tf", "main.tofu", "main.tf.json", "main.tofu.json", ".terraform/environment"})
    void aConfigurationIsKnownByItsFiles(String name) throws IOException {
        file(name);
        file("terraform.tfstate");

        assertThat(Folder.at(folder)).isEqualTo(new Folder.Configuration());
    }

    @Test
    void statesAreFoundInsideButNotBelowHiddenFolders() throws IOException {
        Path first = file("a/terraform.tfstate");
        Path second = file("terraform.tfstate.d/prod/terraform.tfstate");
        file("a/.terraform/terraform.tfstate");
        file("a/terraform.tfstate.backup");

        assertThat(Folder.at(folder)).isEqualTo(new Folder.States(List.of(first, second)));
    }

    @Test
    void whatLiesTooDeepIsNotLookedFor() throws IOException {
        file("1/2/3/4/5/6/7/8/terraform.tfstate");

        assertThat(Folder.at(folder)).isEqualTo(new Folder.Neither());
    }
}

package dev.conescope.tofu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.conescope.tofu.process.BinaryException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryTest {
    @TempDir
    private Path temp;

    private final Map<String, String> environment = new HashMap<>();

    private Path onPath(String folder, String name) throws IOException {
        Path place = Files.createDirectories(temp.resolve(folder));
        environment.merge("PATH", place.toString(), (all, one) -> all + File.pathSeparator + one);
        return FakeBinary.write(place, name, "").file();
    }

    private Path found() throws BinaryException {
        return Binary.find(null, null, environment::get).file();
    }

    @Test
    void tofuIsPreferredWhereverBothStandOnThePath() throws Exception {
        Path terraform = onPath("first", "terraform");
        assertThat(found()).isEqualTo(terraform);

        Path tofu = onPath("second", "tofu");
        assertThat(found()).isEqualTo(tofu);
    }

    @Test
    void optionComesBeforeVariableBeforeSetting() throws Exception {
        Path terraform = onPath("bin", "terraform");
        Path tofu = onPath("bin", "tofu");
        Path other = FakeBinary.write(temp, "terraform-1.5", "").file();

        assertThat(Binary.find(null, "terraform", environment::get).file()).isEqualTo(terraform);
        environment.put(Binary.VARIABLE, other.toString());
        assertThat(Binary.find(null, "terraform", environment::get).file()).isEqualTo(other);
        assertThat(Binary.find("tofu", "terraform", environment::get).file()).isEqualTo(tofu);
    }

    @Test
    void whatIsNotThereIsToldWithWhereItWasAskedFor() {
        environment.put("PATH", temp.toString());

        assertThatThrownBy(this::found).hasMessageStartingWith("neither tofu nor terraform is on PATH");
        environment.put(Binary.VARIABLE, "terragrunt");
        assertThatThrownBy(this::found)
                .isInstanceOf(BinaryException.class)
                .hasMessageStartingWith("terragrunt (CONESCOPE_BINARY) is no program on PATH");
        environment.put(Binary.VARIABLE, temp.resolve("gone").toString());
        assertThatThrownBy(this::found).hasMessageContaining("is no file that can be run");
    }

    @Test
    void aRelativeFolderOfThePathDoesNotCount() {
        environment.put("PATH", ".");

        assertThatThrownBy(this::found).isInstanceOf(BinaryException.class);
    }

    @Test
    void theSettingIsKeptAndGivenUp() throws IOException {
        var setting = new BinarySetting(temp.resolve("config").resolve("binary"));
        assertThat(setting.chosen()).isEmpty();

        setting.choose("terraform");
        assertThat(setting.chosen()).contains("terraform");

        setting.choose("");
        assertThat(setting.chosen()).isEmpty();
    }
}

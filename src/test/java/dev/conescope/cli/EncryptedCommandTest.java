package dev.conescope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.Main;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted states on the command line, in a process of its own: that is where secrets come from the environment. */
class EncryptedCommandTest {
    private static final Path FOLDER = Path.of("src/test/resources/states/encrypted");
    private static final String PASSPHRASE = "correct-horse-battery-staple";
    private static final List<String> LISTED = List.of(
            "terraform_data.base",
            "terraform_data.cbd[0]",
            "terraform_data.cbd[1]",
            "terraform_data.leaf",
            "terraform_data.user");

    @TempDir
    private Path folder;

    private record Result(int exit, String out, String err) {}

    private Result run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        Collections.addAll(command, arguments);
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().keySet().removeAll(List.of("CONESCOPE_PASSPHRASE", "TF_ENCRYPTION"));
        builder.environment().putAll(environment);
        Process program = builder.start();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(
                program.exitValue(), Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
    }

    @Test
    void thePassphraseComesFromTheEnvironment() throws Exception {
        Result result = run(
                Map.of("CONESCOPE_PASSPHRASE", PASSPHRASE),
                "list",
                FOLDER.resolve("enc.sha512.tfstate").toString());

        assertThat(result.out().lines()).containsExactlyElementsOf(LISTED);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @Test
    void openTofusConfigurationComesFromTheEnvironment() throws Exception {
        String configuration = """
                key_provider "pbkdf2" "any" {
                  passphrase               = "%s"
                  encrypted_metadata_alias = "my_alias"
                }
                method "aes_gcm" "m" { keys = key_provider.pbkdf2.any }""".formatted(PASSPHRASE);
        Result result = run(
                Map.of("TF_ENCRYPTION", configuration),
                "list",
                FOLDER.resolve("enc.sha256-k16.tfstate").toString());

        assertThat(result.out().lines()).containsExactlyElementsOf(LISTED);
        assertThat(result.exit()).isZero();
    }

    @Test
    void theWrongPassphraseIsToldAndNotPrinted() throws Exception {
        String file = FOLDER.resolve("enc.sha512.tfstate").toString();
        Result result = run(Map.of("CONESCOPE_PASSPHRASE", "hunter2-hunter2-hunter2"), "list", file);

        assertThat(result.err())
                .startsWith("conescope: " + file + ": the state is encrypted by OpenTofu, and the key does not fit")
                .doesNotContain("hunter2", "Exception");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void withoutASecretItIsSaidWhereToPutIt() throws Exception {
        Result result =
                run(Map.of(), "list", FOLDER.resolve("enc.sha512.tfstate").toString());

        assertThat(result.err()).contains("CONESCOPE_PASSPHRASE", "TF_ENCRYPTION");
        assertThat(result.exit()).isEqualTo(1);
    }
}

package dev.conescope.tofu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.conescope.state.StateSnapshot;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.tofu.process.BinaryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where tofu or terraform is on PATH: two workspaces with the local backend and nothing from the network. */
class RealBinaryTest {
    private static final String CONFIGURATION = """
            resource "terraform_data" "network" { input = "hunter2" }
            resource "terraform_data" "server" {
              for_each = toset(terraform.workspace == "staging" ? ["one", "two"] : ["one"])
              input    = terraform_data.network.output
            }
            """;

    @TempDir
    private static Path folder;

    private static Path binary = Path.of("");

    @BeforeAll
    static void apply() throws Exception {
        try {
            binary = Binary.find(null, null, System::getenv).file();
        } catch (BinaryException e) {
            abort("no real binary to try: " + e.getMessage());
        }
        Files.writeString(folder.resolve("main.tf"), CONFIGURATION);
        run("init");
        run("apply", "-auto-approve");
        run("workspace", "new", "staging");
        run("apply", "-auto-approve");
        run("plan", "-out=saved.plan", "-replace=terraform_data.network");
        run("workspace", "select", "default");
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(binary.toString()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("TF_"));
        builder.environment().put("CHECKPOINT_DISABLE", "1");
        assertThat(builder.start().waitFor()).as(String.join(" ", words)).isZero();
    }

    private static WorkingConfiguration configuration() {
        return new WorkingConfiguration(folder, new Binary(binary), Duration.ofMinutes(1), () -> false);
    }

    @Test
    void workspacesAreListedAndPulledAndNeverChanged() throws Exception {
        var loader = new StreamingStateLoader();
        StateSnapshot selected = configuration().pull(null, loader);
        StateSnapshot staging = configuration().pull("staging", loader);

        assertThat(configuration().workspaces()).isEqualTo(new Workspaces(List.of("default", "staging"), "default"));
        assertThat(selected.instanceCount()).isEqualTo(2);
        assertThat(staging.instanceCount()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve(".terraform/environment"))).isEqualTo("default");
    }

    @Test
    void aWorkspaceThatIsNotThereIsNotMade() {
        assertThatThrownBy(() -> configuration().pull("gone", new StreamingStateLoader()))
                .hasMessageContaining("there is no workspace gone; there are default, staging");
        assertThat(folder.resolve("terraform.tfstate.d/gone")).doesNotExist();
    }

    @Test
    void aSavedPlanIsShown() throws Exception {
        var source = new PlanSource(
                new BinaryChoice(binary.toString(), Duration.ofMinutes(1), () -> false),
                PassphraseSource.ofEnvironment(_ -> null));

        assertThat(source.read(folder.resolve("saved.plan"), null).changes())
                .extracting(change -> change.address().toString())
                .contains("terraform_data.network", "terraform_data.server[\"two\"]");
    }

    @Test
    void aBrokenConfigurationIsToldWithItsPlaceAndNoSource(@TempDir Path broken) throws IOException {
        Files.writeString(broken.resolve("main.tf"), "locals { password = \"hunter2\" wrong }\n");
        var configuration = new WorkingConfiguration(broken, new Binary(binary), Duration.ofMinutes(1), () -> false);

        assertThatThrownBy(() -> configuration.pull(null, new StreamingStateLoader()))
                .isInstanceOf(BinaryException.class)
                .hasMessageContaining("main.tf line 1")
                .hasMessageNotContaining("hunter2");
    }
}

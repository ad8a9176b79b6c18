package dev.conescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.tofu.FakeBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on folders: a configuration with a script for its binary, and states without one. */
class FoldersTest {
    private static final Path FOUR =
            Path.of("src/test/resources/golden/states/four.tfstate").toAbsolutePath();
    private static final String SCRIPT = """
            case "$1" in
            workspace) printf '  default\\n* staging\\n\\n' ;;
            state) echo "${TF_WORKSPACE-none}" > ../asked; cat '%s' ;;
            *) echo 'Error: the plan was made by another version' >&2; exit 1 ;;
            esac
            """.formatted(FOUR);

    @TempDir
    private Path temp;

    private String configuration() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("infra"));
        Files.writeString(folder.resolve("main.tf"), "");
        return folder.toString();
    }

    private String binary() throws IOException {
        return FakeBinary.write(temp, "tofu", SCRIPT).file().toString();
    }

    @Test
    void everyCommandThatTakesAStateTakesAConfiguration() throws IOException {
        String folder = configuration();
        String binary = binary();
        String state = FOUR.toString();

        assertThat(Captured.run("list", folder, "--binary", binary).out())
                .isEqualTo(Captured.run("list", state).out());
        assertThat(Captured.run("scope", folder, "--binary", binary, "--target", "aws_vpc.main")
                        .out())
                .isEqualTo(
                        Captured.run("scope", state, "--target", "aws_vpc.main").out());
        assertThat(Captured.run("graph", folder, "--binary", binary).out())
                .isEqualTo(Captured.run("graph", state).out());
        assertThat(Captured.run("doctor", folder, "--binary", binary).exit()).isZero();
        assertThat(Captured.run("diff", state, folder, "--binary", binary).exit())
                .isZero();
        assertThat(Captured.run("scope", state, "--since", folder, "--binary", binary, "--target", "aws_vpc.main")
                        .out())
                .isEqualTo(Captured.run("scope", state, "--since", state, "--target", "aws_vpc.main")
                        .out());
        assertThat(Captured.run("cone", folder, "--binary", binary, "--direction", "top", "--target", "aws_vpc.main")
                        .exit())
                .isZero();
    }

    @Test
    void theWorkspaceIsThatOfTheOption() throws IOException {
        Captured run = Captured.run("list", configuration(), "--binary", binary(), "--workspace", "default");

        assertThat(run.exit()).isZero();
        assertThat(temp.resolve("asked")).hasContent("default");
    }

    @Test
    void workspacesAreListedAsTheBinaryDoes() throws IOException {
        Captured run = Captured.run("workspaces", configuration(), "--binary", binary());

        assertThat(run.out()).isEqualTo("  default\n* staging\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFolderOfStatesIsWrongUsageAndListsThem() throws IOException {
        Path one = Files.copy(
                FOUR, Files.createDirectories(temp.resolve("states/a")).resolve("one.tfstate"));
        Path two = Files.copy(
                FOUR, Files.createDirectories(temp.resolve("states/b")).resolve("two.tfstate"));
        String folder = temp.resolve("states").toString();

        Captured run = Captured.run("scope", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "conescope: " + folder + ": this folder holds 2 states and no configuration; name the state:\n"
                                + "  " + one + "\n  " + two + "\n");
    }

    @Test
    void aBinaryThatIsNotThereIsToldWithTheStateThatLiesThere() throws IOException {
        String folder = configuration();
        Files.copy(FOUR, Path.of(folder, "terraform.tfstate"));

        Captured run = Captured.run("list", folder, "--binary", "no-such-program");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("conescope: " + folder + " holds a configuration, but no-such-program (")
                .endsWith("; or give " + Path.of(folder, "terraform.tfstate") + " itself\n");
    }

    @Test
    void aSavedPlanThatCannotBeShownSaysWhatToRun() throws IOException {
        Path plan = Files.write(temp.resolve("plan.out"), new byte[] {'P', 'K', 3, 4});

        Captured run = Captured.run("scope", FOUR.toString(), "--plan", plan.toString(), "--binary", binary());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("this is a saved plan", "the plan was made by another version", "tofu show -json")
                .hasLineCount(1);
    }

    @Test
    void aWorkspaceIsOfAFolderOnly() {
        Captured run = Captured.run("list", FOUR.toString(), "--workspace", "default");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--workspace needs a folder with a configuration");
    }
}

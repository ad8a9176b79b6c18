package dev.conescope.tofu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.conescope.state.AttributeBytes;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.FileAttributeReader;
import dev.conescope.state.read.LoadOptions;
import dev.conescope.state.read.StreamingStateLoader;
import dev.conescope.tofu.process.BinaryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingConfigurationTest {
    private static final String LIST =
            "if [ \"$1\" = workspace ]; then printf '* default\\n  staging\\n\\n'; exit; fi\n";
    private static final String PULL = LIST + "echo \"$* in ${TF_WORKSPACE-none}\" >> calls; cat ../state.json\n";

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void makeConfiguration() throws IOException {
        folder = Files.createDirectory(temp.resolve("infra"));
        Files.writeString(temp.resolve("state.json"), FakeBinary.STATE);
    }

    private WorkingConfiguration with(String script) throws IOException {
        return FakeBinary.write(temp, "tofu", script).in(folder);
    }

    private static StateSnapshot pull(WorkingConfiguration configuration) throws Exception {
        return configuration.pull(null, new StreamingStateLoader());
    }

    private static String refusal(WorkingConfiguration configuration) {
        return Objects.requireNonNull(catchThrowableOfType(BinaryException.class, () -> pull(configuration))
                .getMessage());
    }

    @Test
    void pullsTheStateOfTheFolder() throws Exception {
        StateSnapshot state = pull(with(PULL));

        assertThat(state.metadata().name()).isEqualTo(folder.toString());
        assertThat(state.metadata().serial()).isEqualTo(7);
        assertThat(state.resources()).hasSize(1);
        assertThat(folder.resolve("calls"))
                .hasContent("state pull in " + System.getenv().getOrDefault("TF_WORKSPACE", "none"));
    }

    @Test
    void anotherWorkspaceIsChosenForTheOneCallOnly() throws Exception {
        StateSnapshot state = with(PULL).pull("staging", new StreamingStateLoader());

        assertThat(state.metadata().name()).isEqualTo(folder + " (workspace staging)");
        assertThat(folder.resolve("calls")).hasContent("state pull in staging");
    }

    @Test
    void aWorkspaceThatIsNotThereIsNeverMade() throws Exception {
        WorkingConfiguration configuration = with(PULL);

        assertThatThrownBy(() -> configuration.pull("prod", new StreamingStateLoader()))
                .isInstanceOf(BinaryException.class)
                .hasMessage(folder + ": there is no workspace prod; there are default, staging");
        assertThat(folder.resolve("calls")).doesNotExist();
    }

    @Test
    void listsWorkspacesAndLeavesRemarksOut() throws Exception {
        Workspaces workspaces = with("""
                printf '  default\\n* staging\\n\\n\\n\\nThe active workspace is being overridden using the TF_WORKSPACE\\nvariable.\\n'
                """).workspaces();

        assertThat(workspaces).isEqualTo(new Workspaces(List.of("default", "staging"), "staging"));
    }

    @Test
    void attributesCanBeReadLater() throws Exception {
        var loader = new StreamingStateLoader(LoadOptions.DEFAULT.keepingAttributes());
        StateSnapshot state = with(PULL).pull(null, loader);

        try (AttributeBytes kept = Objects.requireNonNull(state.metadata().attributes())) {
            assertThat(kept).isNotNull();
            assertThat(new FileAttributeReader()
                            .read(
                                    state.metadata(),
                                    state.resources().getFirst().instances().getFirst()))
                    .extracting(value -> value.name())
                    .containsExactly("id");
        }
    }

    @Test
    void aFailureIsToldWithoutSourceAndValues() throws Exception {
        String said = refusal(with("""
                cat >&2 <<'END'
                ╷
                │ Warning: Unable to open CLI configuration file
                │
                │ The file "/x" does not exist.
                ╵
                \u001b[31m╷\u001b[0m
                \u001b[31m│\u001b[0m \u001b[1mError: \u001b[0mError loading state
                │
                │   on main.tf line 3, in terraform:
                │    3:     password = "hunter2"
                │     ├────────────────
                │     │ var.password is "hunter2"
                │
                │ http://user:hunter2@host/state answered 403
                ╵
                END
                exit 3
                """));

        assertThat(said)
                .startsWith(
                        folder + ": `tofu state pull` failed with exit status 3: Error loading state on main.tf line 3")
                .contains("http://***@host/state answered 403")
                .doesNotContain("hunter2", "Warning", "│", "\u001b");
    }

    @Test
    void aFolderThatIsNotInitialisedSaysWhatToRun() throws Exception {
        assertThat(refusal(with("echo 'Error: Backend initialization required, please run \"tofu init\"' >&2; exit 1")))
                .endsWith("; run `tofu init` there first");
    }

    @Test
    void aFailureAfterHalfAStateIsTheBinarysFailure() throws Exception {
        assertThat(refusal(with("head -c 40 ../state.json; echo 'Error: connection lost' >&2; exit 1")))
                .endsWith("failed with exit status 1: connection lost");
    }

    @Test
    void whatIsNoStateIsToldAsSuch() throws Exception {
        WorkingConfiguration configuration = with("echo '{\"version\": 9}'");

        assertThatThrownBy(() -> pull(configuration))
                .isInstanceOf(StateReadException.class)
                .hasMessageStartingWith(folder + ":1:")
                .hasMessageContaining("state version 9");
    }

    @Test
    void aWorkspaceWithoutAStateSaysSo() throws Exception {
        assertThat(refusal(with("exit 0"))).startsWith(folder + ": there is no state here yet; apply");
    }

    @Test
    void manyWordsOfFailureBlockNobody() throws Exception {
        assertThat(pull(with("i=0; while [ $i -lt 4000 ]; do echo 'a line of a log which fills the pipe between' >&2;"
                                + " i=$((i+1)); done; cat ../state.json"))
                        .resources())
                .hasSize(1);
    }

    @Test
    void aBinaryThatWaitsForAnAnswerGetsNone() throws Exception {
        assertThat(refusal(with("read answer || { echo 'Error: no answer' >&2; exit 1; }; cat ../state.json")))
                .endsWith("no answer");
    }

    @Test
    void aSilentBinaryIsEndedWithAllItHasStarted() throws Exception {
        WorkingConfiguration configuration = FakeBinary.write(temp, "tofu", "sleep 600 & echo $! > ../started; wait")
                .in(folder, Duration.ofMillis(300), () -> false);

        assertThat(refusal(configuration)).contains("said nothing for").contains("is its backend reachable?");
        assertThatIsOver(temp.resolve("started"));
    }

    @Test
    void cancellingEndsIt() throws Exception {
        Path started = temp.resolve("started");
        WorkingConfiguration configuration = FakeBinary.write(
                        temp, "tofu", "sleep 600 & echo $! > ../starting; mv ../starting ../started; wait")
                .in(folder, Duration.ofMinutes(1), () -> Files.exists(started));

        assertThatThrownBy(() -> pull(configuration)).isInstanceOf(CancellationException.class);
        assertThatIsOver(started);
    }

    private static void assertThatIsOver(Path processId) throws Exception {
        var process =
                ProcessHandle.of(Long.parseLong(Files.readString(processId).strip()));
        if (process.isPresent()) {
            process.get().onExit().get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void aProgramThatCannotBeStartedSaysWhy() throws IOException {
        Path text = Files.writeString(temp.resolve("text"), "no program");
        var configuration = new WorkingConfiguration(folder, new Binary(text), Duration.ofMinutes(1), () -> false);

        assertThat(refusal(configuration))
                .startsWith("cannot start " + text + ": ")
                .doesNotContain("Exception");
    }
}

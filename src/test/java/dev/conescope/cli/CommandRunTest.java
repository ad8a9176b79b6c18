package dev.conescope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRunTest {
    private static final String FOUR = "src/test/resources/golden/states/four.tfstate";

    private static String[] cone(String... more) {
        var args = new ArrayList<>(List.of("cone", FOUR, "--direction", "change", "--target", "aws_instance.app"));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    @Test
    void opensTheWindowWithTheFileOrWithout() {
        var opened = new ArrayList<@Nullable Path>();
        WindowLauncher window = state -> {
            opened.add(state);
            return 7;
        };
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), System.err, () -> false);

        assertThat(new CommandRun(streams, window).run("a.tfstate")).isEqualTo(7);
        assertThat(new CommandRun(streams, window).run()).isEqualTo(7);
        assertThat(opened).containsExactly(Path.of("a.tfstate"), null);
    }

    @Test
    void stackTraceIsShownOnlyForDebug() {
        Captured quiet = Captured.run("list", "missing.tfstate");
        Captured debugged = Captured.run("list", "missing.tfstate", "--debug");

        assertThat(quiet.err()).isEqualTo("conescope: missing.tfstate: there is no such file; check the path\n");
        assertThat(debugged.err()).startsWith(quiet.err()).contains("\tat dev.conescope.state");
    }

    @Test
    void deepBracketsAreRefusedInOneLine() {
        byte[] deep = ("{\"version\": 4, \"x\": " + "[".repeat(200_000)).getBytes(UTF_8);

        Captured run = Captured.run(deep, false, "scope", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("conescope: -:1:")
                .contains("nested more than 10000 deep")
                .hasLineCount(1);
    }

    @Test
    void pngIsAPictureAndGoesToNoTerminal() {
        Captured redirected = Captured.run(cone("--format", "png"));
        Captured onTerminal = Captured.run(new byte[0], true, cone("--format", "png"));

        assertThat(redirected.bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(onTerminal.bytes()).isEmpty();
        assertThat(onTerminal.exit()).isEqualTo(2);
        assertThat(onTerminal.err())
                .startsWith("conescope: A PNG file is not for a terminal; name a file with --output");
    }

    @Test
    void outputGoesToTheFileAndNothingToStandardOutput(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cone.txt");

        Captured toFile = Captured.run(cone("--output", file.toString()));

        assertThat(toFile.exit()).isZero();
        assertThat(toFile.bytes()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(Captured.run(cone()).out());
    }

    @Test
    void theStateThatIsReadIsNeverWrittenOver(@TempDir Path folder) throws IOException {
        Path state = Files.copy(Path.of(FOUR), folder.resolve("state.tfstate"));
        byte[] before = Files.readAllBytes(state);

        Captured refused = Captured.run(
                "cone",
                state.toString(),
                "--direction",
                "top",
                "--target",
                "aws_vpc.main",
                "--output",
                state.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith("conescope: --output names the state itself");
        assertThat(state).hasBinaryContent(before);
    }

    @Test
    void outputThatCannotBeWrittenLeavesTheOldFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cone.txt"), "old");

        Captured run = Captured.run(
                "cone", FOUR, "--direction", "top", "--target", "aws_nothing.here", "--output", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(file).hasContent("old");
    }

    @Test
    void standardOutputThatFailsIsAFailure() {
        var err = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]), full, new PrintStream(err, true, UTF_8), () -> false);

        for (String[] args : List.of(
                new String[] {"list", FOUR}, new String[] {"scope", FOUR, "--format", "json"}, new String[] {"--help"
                })) {
            err.reset();
            assertThat(new CommandRun(streams, _ -> 0).run(args)).isEqualTo(1);
            assertThat(err.toString(UTF_8))
                    .isEqualTo("conescope: cannot write to standard output: No space left on device\n");
        }
    }

    @Test
    void completionIsAScriptForBashAndZsh() {
        Captured run = Captured.run("generate-completion");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ZSH_VERSION", "--refresh-strategy", "\"full\" \"targeted\" \"optimized\"");
    }

    @Test
    void anArgumentWithAnAtSignIsNoFileOfArguments() {
        assertThat(Captured.run("list", "@missing").err())
                .isEqualTo("conescope: @missing: there is no such file; check the path\n");
    }
}

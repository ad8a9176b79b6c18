package dev.conescope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
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
            assertThat(err.toString(UTF_8)).isEqualTo("conescope: cannot write to standard output: the disk is full\n");
        }
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailureToTell() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        var err = new ByteArrayOutputStream();
        try (OutputStream gone = Channels.newOutputStream(pipe.sink())) {
            var streams = new Streams(
                    new ByteArrayInputStream(new byte[0]), gone, new PrintStream(err, true, UTF_8), () -> false);

            assertThat(new CommandRun(streams, _ -> 0).run("list", FOUR)).isEqualTo(141);
            assertThat(new CommandRun(streams, _ -> 0).run("--help")).isEqualTo(141);
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void aWordThatIsNoFileIsTakenForACommand() {
        Captured alone = Captured.run("scop");
        Captured withMore = Captured.run("scop", FOUR, "--target", "aws_vpc.main");
        Captured farFromAll = Captured.run("xyz");

        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err()).startsWith("conescope: there is no command and no file 'scop'\nDid you mean scope?\n");
        assertThat(withMore.err()).isEqualTo(alone.err());
        assertThat(farFromAll.err()).doesNotContain("Did you mean");
    }

    @Test
    void strategyIsOfTheChangeConeOnly() {
        Captured full = Captured.run(cone("--refresh-strategy", "full"));
        Captured withoutInjection = Captured.run(cone("--no-static-injection", "--format", "json"));
        Captured top =
                Captured.run("cone", FOUR, "--direction", "top", "--target", "aws_vpc.main", "--no-static-injection");

        assertThat(full.out())
                .startsWith("Change cone of aws_instance.app: 4 of 4")
                .contains("4 refresh, 0 static");
        assertThat(withoutInjection.out()).contains("\"static_injection\": false", "\"static\": []");
        assertThat(top.exit()).isEqualTo(2);
        assertThat(top.err()).contains("need --direction change");
    }

    @Test
    void theEndingOfTheOutputNamesTheFormat(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("cone.SVG");
        Path words = folder.resolve("cone.out");

        Captured.run("cone", FOUR, "--direction", "top", "--target", "aws_vpc.main", "--output", picture.toString());
        Captured.run("cone", FOUR, "--direction", "top", "--target", "aws_vpc.main", "--output", words.toString());

        assertThat(picture).content().startsWith("<?xml");
        assertThat(words).content().startsWith("Top cone of aws_vpc.main");
    }

    @Test
    void anInstanceThatStandsForMoreIsToldInJsonToo() {
        String several = "terraform_data.deploy_policy[\"logs\"]";
        String f200 = "assets/samples/f200/terraform.tfstate";

        Captured widened = Captured.run("cone", f200, "--direction", "top", "--target", several, "--format", "json");
        Captured whole = Captured.run(
                "cone", f200, "--direction", "top", "--target", "terraform_data.deploy_policy", "--format", "json");

        assertThat(widened.out()).contains("\"instance-widened\"", "the answer covers all 3 instances");
        assertThat(whole.out()).doesNotContain("instance-widened");
    }

    @Test
    void noFileCanBeMadeInAFolderThatTakesNone() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc here");

        Captured run = Captured.run(cone("--output", "/proc/self/cone.txt"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("conescope: cannot write /proc/self/cone.txt: ")
                .doesNotContain("Exception");
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

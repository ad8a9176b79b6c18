package dev.conescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README do what it shows. */
class ReadmeTest {
    private static final Pattern COMMAND =
            Pattern.compile("^    \\$ conescope ((?:.*\\\\\\n)*.*)\\n", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|([^'\\s\\\\]+)");

    private static List<String> command(String name) throws IOException {
        Matcher commands = COMMAND.matcher(Files.readString(Path.of("README.md")));
        while (commands.find()) {
            var words = new ArrayList<String>();
            Matcher word = WORD.matcher(commands.group(1));
            while (word.find()) {
                words.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            if (words.getFirst().equals(name)) {
                return words;
            }
        }
        throw new AssertionError("the README has no command " + name);
    }

    @Test
    void scopePrintsWhatFollowsIt() throws IOException {
        Captured run = Captured.run(command("scope").toArray(String[]::new));

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(Path.of("README.md"))).contains("    " + run.out());
    }

    @Test
    void conePaintsThePictureBelowIt(@TempDir Path folder) throws IOException {
        List<String> words = command("cone");
        Path picture = folder.resolve("cone.png");
        words.set(words.indexOf("--output") + 1, picture.toString());

        assertThat(Captured.run(words.toArray(String[]::new)).exit()).isZero();
        assertThat(picture)
                .as("assets/screenshots/sample-cone.png is old; make it anew by the README's command")
                .hasSameBinaryContentAs(Path.of("assets/screenshots/sample-cone.png"));
    }
}

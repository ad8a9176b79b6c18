package dev.conescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What commands print, byte for byte. A case is a folder with {@code args}, one argument a line (paths from the
 * project's folder), perhaps {@code stdin}, and what is expected. Rewritten by {@code mvn test -Dgolden.update
 * -Dtest=GoldenTest}.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.endsWith("args"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatIsExpected(Path folder) throws IOException {
        Path input = folder.resolve("stdin");
        byte[] stdin = Files.exists(input) ? Files.readAllBytes(input) : new byte[0];
        String[] args = Files.readAllLines(folder.resolve("args")).toArray(String[]::new);

        Captured run = Captured.run(stdin, false, args);

        if (System.getProperty("golden.update") != null) {
            Files.writeString(folder.resolve("expected.out"), run.out());
            Files.writeString(folder.resolve("expected.err"), run.err());
            Files.writeString(folder.resolve("expected.exit"), run.exit() + "\n");
        }
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("expected.out")));
        assertThat(run.err()).isEqualTo(Files.readString(folder.resolve("expected.err")));
        assertThat(run.exit() + "\n").isEqualTo(Files.readString(folder.resolve("expected.exit")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverShowsAnAttributeValueNorAStackTrace(Path folder) throws IOException {
        for (String name : List.of("expected.out", "expected.err")) {
            assertThat(Files.readString(folder.resolve(name))).doesNotContain("hunter2", "\tat ", "Exception");
        }
    }
}

package dev.conescope.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The example states that may lie beside the project; tests of them are skipped, and say so, where they do not. */
public final class SharedStates {
    private SharedStates() {}

    /** A folder of them, such as {@code made}. */
    public static Path folder(String name) {
        return file(name);
    }

    /** A file of them, such as {@code made/m200/terraform.tfstate}. */
    public static Path file(String name) {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/states").resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(file != null, "there is no shared/states/" + name + " beside the project, so nothing to read");
        return Objects.requireNonNull(file);
    }
}

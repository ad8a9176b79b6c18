package dev.conescope.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of real states beside the project, which not every machine has. */
public final class SharedStates {
    private SharedStates() {}

    /** A folder in it; skips the test, and says so, where it is not there. */
    public static Path folder(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path states = folder.resolve("shared/states").resolve(name);
            if (Files.isDirectory(states)) {
                return states;
            }
        }
        assumeTrue(false, "there is no folder shared/states/" + name + " beside the project, so nothing to read");
        throw new AssertionError("unreachable");
    }
}

package dev.conescope.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program's source files. */
final class SourceFiles {
    static final Path ROOT = Path.of("src/main/java/dev/conescope");
    static final String PACKAGE_INFO = "package-info.java";

    private SourceFiles() {}

    /** All Java files but package descriptions, in the order of their paths. */
    static List<Path> all() {
        return walk(ROOT).stream()
                .filter(path -> path.toString().endsWith(".java") && !path.endsWith(PACKAGE_INFO))
                .toList();
    }

    /** All folders that hold Java files, in the order of their paths. */
    static List<Path> packages() {
        return all().stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> walk(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

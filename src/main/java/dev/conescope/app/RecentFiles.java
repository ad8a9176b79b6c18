package dev.conescope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files and the folders with a configuration that were opened last, newest first; paths only. A list that cannot be
 * kept is no reason to stop anybody.
 */
final class RecentFiles {
    private static final int MOST = 10;

    private final Path store;

    RecentFiles(Path store) {
        this.store = store;
    }

    /** Where the list is kept for this user. */
    static Path usualStore() {
        String home = System.getProperty("user.home", ".");
        String configured = System.getenv("XDG_CONFIG_HOME");
        Path folder = configured == null || configured.isBlank() ? Path.of(home, ".config") : Path.of(configured);
        return folder.resolve("conescope").resolve("recent");
    }

    List<Path> files() {
        try {
            return Files.readAllLines(store).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .limit(MOST)
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        var files = new ArrayList<>(files());
        files.remove(absolute);
        files.addFirst(absolute);
        try {
            Files.createDirectories(store.toAbsolutePath().getParent());
            Files.write(store, files.stream().limit(MOST).map(Path::toString).toList());
        } catch (IOException _) {
            return;
        }
    }
}

package dev.conescope.tofu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which binary the user has chosen for good: one line in a file, read by the window and by commands. */
public final class BinarySetting {
    private final Path store;

    /** Kept in this file, which need not be there. */
    public BinarySetting(Path store) {
        this.store = store;
    }

    /** Where it is kept for this user. */
    public static Path usualStore() {
        String home = System.getProperty("user.home", ".");
        String configured = System.getenv("XDG_CONFIG_HOME");
        Path folder = configured == null || configured.isBlank() ? Path.of(home, ".config") : Path.of(configured);
        return folder.resolve("conescope").resolve("binary");
    }

    /** What was chosen; empty for whatever is there. A file that cannot be read is as good as none. */
    public Optional<String> chosen() {
        try {
            return Files.readAllLines(store).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a choice.
     *
     * @param binary a file or a name; empty for whatever is there
     */
    public void choose(String binary) throws IOException {
        if (binary.isBlank()) {
            Files.deleteIfExists(store);
            return;
        }
        Files.createDirectories(store.toAbsolutePath().getParent());
        Files.writeString(store, binary.strip() + "\n");
    }
}

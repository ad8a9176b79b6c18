package dev.conescope.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the window, for a command line that must not know how. */
@FunctionalInterface
public interface WindowLauncher {
    /**
     * Shows the window and returns when it is closed; where no window can be shown, says so and does what can be done
     * without one.
     *
     * @param state the state file to open, or null for the bundled sample
     * @return the program's exit code
     */
    int open(@Nullable Path state);
}

package dev.conescope.app.source;

import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.layout.Progress;
import dev.conescope.state.StateLoader;
import dev.conescope.state.StateSnapshot;
import dev.conescope.tofu.Binary;
import dev.conescope.tofu.BinaryChoice;
import dev.conescope.tofu.BinarySetting;
import dev.conescope.tofu.WorkingConfiguration;
import dev.conescope.tofu.Workspaces;
import dev.conescope.tofu.process.BinaryException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What a user asks a configuration's binary: in the background, one question at a time, each to be cancelled. */
final class ConfigurationQuestions {
    private static final String ASK = "binary";

    private final BackgroundTasks tasks;
    private final StateLoader loader;
    private final BinarySetting setting;

    ConfigurationQuestions(BackgroundTasks tasks, StateLoader loader, BinarySetting setting) {
        this.tasks = tasks;
        this.loader = loader;
        this.setting = setting;
    }

    /** Which binary the user has chosen for good; empty for the usual one. */
    String program() {
        return setting.chosen().orElse("");
    }

    /**
     * Asks for the workspaces.
     *
     * @param program the binary, which is kept as the user's choice; empty for the usual one
     */
    void workspaces(Path folder, String program, Consumer<Workspaces> done, Consumer<Exception> failed) {
        tasks.latest(
                ASK,
                "Asking for the workspaces of " + folder,
                progress -> {
                    setting.choose(program);
                    return configuration(folder, program, progress).workspaces();
                },
                done,
                failed);
    }

    /** Asks for a workspace's state. */
    void pull(Path folder, String program, String workspace, Consumer<StateSnapshot> done, Consumer<Exception> failed) {
        tasks.latest(
                ASK,
                "Pulling the state of " + folder,
                progress -> configuration(folder, program, progress).pull(workspace, loader),
                done,
                failed);
    }

    private static WorkingConfiguration configuration(Path folder, String program, Progress progress)
            throws BinaryException {
        String wanted = program.isBlank() || isSetOutside() ? null : program.strip();
        return new BinaryChoice(wanted, WorkingConfiguration.USUAL_SILENCE, progress::cancelled).configuration(folder);
    }

    /** Whether the environment decides which binary it is. */
    static boolean isSetOutside() {
        String variable = System.getenv(Binary.VARIABLE);
        return variable != null && !variable.isBlank();
    }

    /** Gives up what is being asked; the binary is ended. */
    void cancel() {
        tasks.cancel(ASK);
    }
}

package dev.conescope.tofu;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.read.PlanLoader;
import dev.conescope.state.StateLoader;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.tofu.process.BinaryException;
import dev.conescope.tofu.process.Invocation;
import dev.conescope.tofu.process.RunningBinary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a configuration, asked through the user's own binary with its backend, workspace and credentials.
 * Nothing in it is changed: another workspace is chosen for the one call only, by {@code TF_WORKSPACE}. States and
 * plans go from the binary into the reader and are never written to a file here. Every call waits for the binary; call
 * it off the JavaFX thread.
 */
public final class WorkingConfiguration {
    /** How long a binary may be silent, unless somebody says otherwise. */
    public static final Duration USUAL_SILENCE = Duration.ofMinutes(5);

    private static final String WORKSPACE_VARIABLE = "TF_WORKSPACE";

    private final Path folder;
    private final Binary binary;
    private final Duration silence;
    private final BooleanSupplier cancelled;

    /**
     * A folder and its binary.
     *
     * @param silence how long the binary may say nothing before it is given up
     * @param cancelled whether nobody waits for the answer any more; then calls end with a
     *     {@link java.util.concurrent.CancellationException}
     */
    public WorkingConfiguration(Path folder, Binary binary, Duration silence, BooleanSupplier cancelled) {
        this.folder = folder;
        this.binary = binary;
        this.silence = silence;
        this.cancelled = cancelled;
    }

    /** The binary that is asked. */
    public Binary binary() {
        return binary;
    }

    /**
     * The workspaces of its backend.
     *
     * @throws BinaryException if the binary fails
     */
    public Workspaces workspaces() throws BinaryException {
        try (RunningBinary run = start(List.of("workspace", "list"), null)) {
            String printed = run.read(WorkingConfiguration::text);
            run.finish();
            return Workspaces.parse(printed);
        }
    }

    private static String text(InputStream output) throws BinaryException {
        try {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BinaryException("the output of the binary cannot be read", e);
        }
    }

    /**
     * Pulls the state of a workspace.
     *
     * @param workspace its name, or null for the one that is selected
     * @throws BinaryException if the binary fails, or there is no such workspace, or no state in it yet
     * @throws StateReadException if what the binary prints is no state that can be read
     */
    public StateSnapshot pull(@Nullable String workspace, StateLoader loader)
            throws BinaryException, StateReadException {
        if (workspace != null) {
            requireWorkspace(workspace);
        }
        String name = folder + (workspace == null ? "" : " (workspace " + workspace + ")");
        try (RunningBinary run = start(List.of("state", "pull"), workspace)) {
            StateSnapshot state = run.read(output -> loadOrSayEmpty(run, output, loader, name));
            finish(run, state);
            return state;
        }
    }

    private static StateSnapshot loadOrSayEmpty(RunningBinary run, InputStream output, StateLoader loader, String name)
            throws BinaryException, StateReadException {
        try {
            return loader.load(output, name);
        } catch (StateReadException e) {
            if (run.printed()) {
                throw e;
            }
            run.finish();
            throw new BinaryException(
                    name + ": there is no state here yet; apply the configuration, or choose another workspace "
                            + "(`conescope workspaces` lists them)",
                    e);
        }
    }

    /** What was kept of a state that is not handed out is given up. */
    private static void finish(RunningBinary run, StateSnapshot state) throws BinaryException {
        boolean done = false;
        try {
            run.finish();
            done = true;
        } finally {
            var kept = state.metadata().attributes();
            if (!done && kept != null) {
                kept.close();
            }
        }
    }

    /** The binary itself would make a workspace that is not there: a folder for it, with the local backend. */
    private void requireWorkspace(String workspace) throws BinaryException {
        List<String> names = workspaces().names();
        if (!names.contains(workspace)) {
            throw new BinaryException(
                    folder + ": there is no workspace " + workspace + "; there " + (names.size() == 1 ? "is " : "are ")
                            + String.join(", ", names),
                    null);
        }
    }

    /**
     * Shows a saved plan of this configuration.
     *
     * @param plan the file
     * @throws BinaryException if the binary fails
     * @throws PlanReadException if what it prints is no plan that can be read
     */
    public Plan show(Path plan) throws BinaryException, PlanReadException {
        var arguments = List.of("show", "-json", plan.toAbsolutePath().toString());
        try (RunningBinary run = start(arguments, null)) {
            Plan read = run.read(output -> PlanLoader.load(output, plan.toString()));
            run.finish();
            return read;
        }
    }

    private RunningBinary start(List<String> arguments, @Nullable String workspace) throws BinaryException {
        Map<String, String> variables = workspace == null ? Map.of() : Map.of(WORKSPACE_VARIABLE, workspace);
        return RunningBinary.start(new Invocation(binary.file(), arguments, folder, variables, silence, cancelled));
    }
}

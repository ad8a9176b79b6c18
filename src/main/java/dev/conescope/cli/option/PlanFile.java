package dev.conescope.cli.option;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import dev.conescope.state.crypto.PassphraseSource;
import dev.conescope.tofu.PlanSource;
import dev.conescope.tofu.process.BinaryException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a plan and the configuration that it belongs to. */
public final class PlanFile {
    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "A plan: what it changes is changed, and its configuration proves or refutes the module rule"
                    + " instance. Its JSON (show -json), plain or gzip, or a saved plan, which tofu or terraform"
                    + " shows.")
    private @Nullable Path file;

    @Option(
            names = "--chdir",
            paramLabel = "DIR",
            description = "The folder of the configuration that a saved plan belongs to. By default STATE if that is a"
                    + " folder, else the plan's own folder.")
    private @Nullable Path folder;

    /** Made by the command line, which fills it. */
    public PlanFile() {}

    /** Whether a plan was named. */
    public boolean given() {
        return file != null;
    }

    /**
     * Reads the plan, if one was named.
     *
     * @param state the state that it is read beside
     * @throws PlanReadException if it cannot be read as a plan
     * @throws StateReadException if it is encrypted and cannot be decrypted
     * @throws CommandFailure if it has to be shown and the binary fails
     */
    public Optional<Plan> read(StateArgument state) throws PlanReadException, StateReadException, CommandFailure {
        if (file == null) {
            return Optional.empty();
        }
        Path configuration = folder == null ? state.folder().orElse(null) : folder;
        var source = new PlanSource(state.binary().choice(), PassphraseSource.ofEnvironment(System::getenv));
        try {
            return Optional.of(source.read(file, configuration));
        } catch (BinaryException e) {
            throw CommandFailure.of(e);
        }
    }
}

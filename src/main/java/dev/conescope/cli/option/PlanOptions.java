package dev.conescope.cli.option;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.plan.read.PlanLoader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a plan. */
public final class PlanOptions {
    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description =
                    "The JSON of a plan (terraform show -json), plain or gzip: what it changes is changed, and its"
                            + " configuration proves or refutes the module rule instance.")
    private @Nullable Path file;

    @Option(
            names = "--no-drift",
            description = "Do not count as changed what the plan's refresh found different and the plan leaves alone.")
    private boolean noDrift;

    /** Made by the command line, which fills it. */
    public PlanOptions() {}

    /** Whether any of them was given. */
    public boolean any() {
        return file != null || noDrift;
    }

    /** Whether drift counts as changed. */
    public boolean withDrift() {
        return !noDrift;
    }

    /**
     * Reads the plan, if one was named.
     *
     * @throws PlanReadException if that fails
     */
    public Optional<Plan> read() throws PlanReadException {
        return file == null ? Optional.empty() : Optional.of(PlanLoader.load(file));
    }
}

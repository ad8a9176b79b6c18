package dev.conescope.cli.option;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name a plan and say what of it counts. */
public final class PlanOptions {
    @Mixin
    private PlanFile plan = new PlanFile();

    @Option(
            names = "--no-drift",
            description = "Do not count as changed what the plan's refresh found different and the plan leaves alone.")
    private boolean noDrift;

    /** Made by the command line, which fills it. */
    public PlanOptions() {}

    /** Whether any of them was given. */
    public boolean any() {
        return plan.given() || noDrift;
    }

    /** Whether drift counts as changed. */
    public boolean withDrift() {
        return !noDrift;
    }

    /**
     * Reads the plan, if one was named.
     *
     * @throws PlanReadException if it cannot be read as a plan
     * @throws StateReadException if it is encrypted and cannot be decrypted
     * @throws CommandFailure if it has to be shown and the binary fails
     */
    public Optional<Plan> read(StateArgument state) throws PlanReadException, StateReadException, CommandFailure {
        return plan.read(state);
    }
}

package dev.conescope.cli.check;

import dev.conescope.cli.Streams;
import dev.conescope.cli.option.CommandFailure;
import dev.conescope.cli.option.HelpOption;
import dev.conescope.cli.option.ModuleRuleOption;
import dev.conescope.cli.option.PlanFile;
import dev.conescope.cli.option.StateArgument;
import dev.conescope.cli.option.Words;
import dev.conescope.export.ExportException;
import dev.conescope.export.doctor.DiagnosisJson;
import dev.conescope.export.doctor.DiagnosisText;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.change.PlanEvidence;
import dev.conescope.velocity.diagnosis.Diagnosis;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code conescope doctor}: what is odd in a state. */
@Command(
        name = "doctor",
        description = "Print what is odd in a state, what it means and what to do about it.",
        footer = {
            "",
            "A plan's configuration tells what is orphaned too.",
            "Exit code 0 whatever is found; 1 if the state or the plan cannot be read."
        })
public final class DoctorCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private StateArgument state = new StateArgument();

    @Mixin
    @SuppressWarnings("unused") // for picocli
    private HelpOption help = new HelpOption();

    @Mixin
    private PlanFile plan = new PlanFile();

    @Mixin
    private ModuleRuleOption rule = new ModuleRuleOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.TextOrJson.Converter.class,
            completionCandidates = Words.TextOrJson.Converter.class,
            description = "${COMPLETION-CANDIDATES}. text is the default.")
    private Words.TextOrJson format = Words.TextOrJson.TEXT;

    /** Prints to these streams. */
    public DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws StateReadException, PlanReadException, CommandFailure, ExportException {
        StateSnapshot snapshot = state.read(streams.in());
        Optional<Plan> read = plan.read(state);
        Diagnosis diagnosis = read.isEmpty() ? Diagnosis.of(rule.graph(snapshot)) : besidePlan(snapshot, read.get());
        switch (format) {
            case TEXT -> streams.result(DiagnosisText.of(diagnosis));
            case JSON -> streams.result(DiagnosisJson.of(diagnosis));
        }
        return 0;
    }

    private Diagnosis besidePlan(StateSnapshot snapshot, Plan read) {
        PlanEvidence evidence = PlanEvidence.of(read, snapshot);
        return Diagnosis.of(rule.graph(snapshot, evidence), read);
    }
}

package dev.conescope.app.model;

import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.plan.Plan;
import dev.conescope.plan.read.PlanLoader;
import dev.conescope.velocity.change.PlanEvidence;
import dev.conescope.velocity.change.PlannedChanges;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The plan beside the open state: read in the background, and left again. What it changes counts as changed, as on the
 * command line; where it proves the module rule {@link ModuleRule#INSTANCE}, that becomes the rule.
 */
public final class PlanModel {
    private static final String PLAN = "plan";

    private final BackgroundTasks tasks;
    private final ReadOnlyObjectProperty<@Nullable OpenState> state;
    private final ObjectProperty<ModuleRule> rule;
    private final Consumer<Exception> report;
    private final ReadOnlyObjectWrapper<@Nullable OpenPlan> wanted = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty withDrift = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private PlanReader reader = PlanLoader::load;
    private boolean ruleByPlan;

    /** Reads plans from files. */
    @FunctionalInterface
    public interface PlanReader {
        /** Reads one, away from the JavaFX thread; asks now and then whether it is still wanted. */
        Plan read(Path file, BooleanSupplier cancelled) throws Exception;
    }

    /** The outcome is told by {@link #wantedProperty}; the model that owns this one follows it. */
    PlanModel(
            BackgroundTasks tasks,
            ReadOnlyObjectProperty<@Nullable OpenState> state,
            ObjectProperty<ModuleRule> rule,
            Consumer<Exception> report) {
        this.tasks = tasks;
        this.state = state;
        this.rule = rule;
        this.report = report;
    }

    /** Sets who reads plans; until then the JSON of a plan is read, and nothing else. */
    public void readBy(PlanReader next) {
        reader = next;
    }

    /** Reads a plan; what is shown stays so if that fails. Does nothing while no state is open. */
    public void load(Path file) {
        OpenState open = state.get();
        if (open == null) {
            return;
        }
        reading.set(true);
        tasks.latest(
                PLAN,
                "Reading " + file,
                progress -> {
                    Plan plan = reader.read(file, progress::cancelled);
                    return new OpenPlan(plan, PlanEvidence.of(plan, open.snapshot()));
                },
                this::take,
                failure -> {
                    reading.set(false);
                    report.accept(failure);
                });
    }

    /** Gives up the plan that is being read; one that is loaded stays so. */
    void cancelReading() {
        tasks.cancel(PLAN);
        reading.set(false);
    }

    /** Whether a plan is being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    private void take(OpenPlan read) {
        reading.set(false);
        wanted.set(read);
        if (read.provesInstanceRule() && rule.get() != ModuleRule.INSTANCE) {
            ruleByPlan = true;
            rule.set(ModuleRule.INSTANCE);
        }
    }

    /** Leaves the plan: the state is shown alone, under the rule from before the plan had proven the other one. */
    public void unload() {
        cancelReading();
        wanted.set(null);
        if (ruleByPlan) {
            ruleByPlan = false;
            rule.set(ModuleRule.CONFIG);
        }
    }

    /** What the plan does with the open state; nothing without one. */
    public PlannedChanges changes() {
        OpenState open = state.get();
        return open == null ? PlannedChanges.NONE : open.changes();
    }

    /** The plan that is to be beside the state: for a moment before the open state has it, or has it no more. */
    ReadOnlyObjectProperty<@Nullable OpenPlan> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether what the plan's refresh found different counts as changed although the plan leaves it alone. */
    public BooleanProperty withDriftProperty() {
        return withDrift;
    }
}

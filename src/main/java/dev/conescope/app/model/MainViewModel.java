package dev.conescope.app.model;

import dev.conescope.app.history.Selection;
import dev.conescope.app.history.SelectionHistory;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Scene;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.state.AttributeBytes;
import dev.conescope.state.StateLoader;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import dev.conescope.velocity.change.PlannedChanges;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the window is about: the open state, what is selected in it, and what follows from that. Knows no control. */
public final class MainViewModel {
    private static final String LOAD = "load";
    private static final String CONE = "cone";
    private static final String RULE = "rule";

    private final BackgroundTasks tasks;
    private final StateLoader loader;
    private final ReadOnlyObjectWrapper<@Nullable OpenState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Partition> partition = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Picture.EMPTY.scene());
    private final ReadOnlyObjectWrapper<NodeSet> targets = new ReadOnlyObjectWrapper<>(NodeSet.EMPTY);
    private final ReadOnlyObjectWrapper<NodeSet> changed = new ReadOnlyObjectWrapper<>(NodeSet.EMPTY);
    private final Problems problems = new Problems();
    private final ObjectProperty<ConeDirection> direction = new SimpleObjectProperty<>(ConeDirection.CHANGE);
    private final ObjectProperty<RefreshStrategy> strategy = new SimpleObjectProperty<>(RefreshStrategy.OPTIMIZED);
    private final ObjectProperty<ModuleRule> rule = new SimpleObjectProperty<>(ModuleRule.CONFIG);
    private final BooleanProperty staticInjection = new SimpleBooleanProperty(true);
    private final SelectionHistory history = new SelectionHistory();
    private final PictureModel picture;
    private final PlanModel plan;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private boolean restoring;

    /** Works through these tasks and reads states by this loader. */
    public MainViewModel(BackgroundTasks tasks, StateLoader loader) {
        this.tasks = tasks;
        this.loader = loader;
        picture = new PictureModel(tasks, problems.of(NoticeTopic.PICTURE));
        picture.pictureProperty().subscribe(shown -> scene.set(shown.scene()));
        direction.subscribe(_ -> recompute());
        strategy.subscribe(_ -> recompute());
        staticInjection.subscribe(_ -> recompute());
        rule.subscribe(_ -> rebuild());
        plan = new PlanModel(tasks, stateProperty(), rule, problems.of(NoticeTopic.PLAN));
        plan.wantedProperty().subscribe(_ -> rebuild());
        plan.withDriftProperty().subscribe(_ -> compute());
    }

    /** Opens a file; the state that is open stays so if that fails. */
    public void open(Path file) {
        open(file, (Path) null);
    }

    /** Opens a file, and a plan beside it if one is given; what is open stays so if that fails. */
    public void open(Path file, @Nullable Path planFile) {
        load(file.toString(), false, planFile, () -> loader.load(file));
    }

    /** Opens a state that has been read already. */
    public void open(StateSnapshot read) {
        load(read.metadata().name(), false, null, () -> read);
    }

    /** Opens a file that the program brings along, under the given name. */
    public void open(Path bundled, String name) {
        load(name, true, null, () -> named(loader.load(bundled), name));
    }

    private static StateSnapshot named(StateSnapshot read, String name) {
        StateMetadata header = read.metadata();
        var metadata = new StateMetadata(
                name,
                header.file(),
                header.bytes(),
                header.modified(),
                header.version(),
                header.terraformVersion(),
                header.serial(),
                header.lineage(),
                header.attributes());
        return new StateSnapshot(metadata, read.resources(), read.findings());
    }

    private interface Loading {
        StateSnapshot load() throws Exception;
    }

    /** What reading gives: the graph, what is open of it at first, and whether the program brought it along. */
    private record Loaded(StateGraph graph, Collapse collapse, boolean bundled) {}

    private void load(String name, boolean bundled, @Nullable Path planFile, Loading loading) {
        ModuleRule wanted = rule.get();
        Grouping by = picture.groupingProperty().get();
        long start = System.nanoTime();
        reading.set(true);
        tasks.latest(
                LOAD,
                "Reading " + name,
                _ -> {
                    StateGraph graph = StateGraph.of(loading.load(), wanted);
                    graph.drawn(); // reduced here, where nobody waits
                    return new Loaded(graph, Collapse.initial(graph, by), bundled);
                },
                loaded -> {
                    reading.set(false);
                    show(loaded, (System.nanoTime() - start) / 1_000_000);
                    if (planFile != null) {
                        plan.load(planFile);
                    }
                },
                failure -> {
                    reading.set(false);
                    problems.report(NoticeTopic.OPENING, failure);
                });
    }

    /** Gives up the state or plan that is being read; what is open stays so. */
    public void cancelReading() {
        tasks.cancel(LOAD);
        reading.set(false);
        plan.cancelReading();
    }

    /** Whether a state is being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    private void show(Loaded loaded, long millis) {
        closeAttributes();
        restoring = true; // the graph of the state that was open is not built again
        plan.unload();
        restoring = false;
        tasks.cancel(CONE);
        tasks.cancel(RULE);
        problems.clear();
        targets.set(NodeSet.EMPTY);
        changed.set(NodeSet.EMPTY);
        partition.set(null);
        history.begin(selection());
        picture.open(loaded.graph(), loaded.collapse());
        state.set(new OpenState(loaded.graph(), millis, loaded.bundled()));
        if (loaded.graph().rule() != rule.get()) {
            rebuild();
        } else {
            picture.arrange();
        }
    }

    /** What was kept of the state that was open is of no more use. */
    private void closeAttributes() {
        OpenState before = state.get();
        AttributeBytes kept = before == null ? null : before.graph().metadata().attributes();
        if (kept != null) {
            kept.close();
        }
    }

    /** Takes the module rule and the plan that are wanted now. */
    private void rebuild() {
        OpenState open = state.get();
        if (open == null || restoring) {
            return;
        }
        ModuleRule wanted = rule.get();
        OpenPlan beside = plan.wantedProperty().get();
        if (open.graph().rule() == wanted && open.plan() == beside) {
            tasks.cancel(RULE);
            return;
        }
        tasks.latest(
                RULE,
                open.plan() == beside ? "Applying module rule" : "Comparing plan and state",
                _ -> {
                    OpenState rebuilt = open.with(beside, wanted);
                    rebuilt.graph().drawn(); // reduced here, where nobody waits
                    return rebuilt;
                },
                next -> {
                    picture.replace(next.graph(), next.changes());
                    state.set(next);
                    compute();
                    picture.arrange();
                },
                problems.of(NoticeTopic.PICTURE));
    }

    /** Makes these the targets. */
    public void target(NodeSet nodes) {
        targets.set(nodes);
        recompute();
    }

    /** Adds these to the targets, or takes them out if all of them are targets. */
    public void toggleTarget(NodeSet nodes) {
        boolean all = nodes.minus(targets.get()).isEmpty();
        target(all ? targets.get().minus(nodes) : targets.get().union(nodes));
    }

    /** Marks these as changed, or takes the mark away if all of them bear it. */
    public void toggleChanged(NodeSet nodes) {
        boolean all = nodes.minus(changed.get()).isEmpty();
        changed.set(all ? changed.get().minus(nodes) : changed.get().union(nodes));
        recompute();
    }

    /** Forgets the targets; where there are none, the marks of change. */
    public void clear() {
        if (targets.get().isEmpty()) {
            clearChanged();
        } else {
            target(NodeSet.EMPTY);
        }
    }

    /** Takes all marks of change away. */
    public void clearChanged() {
        changed.set(NodeSet.EMPTY);
        recompute();
    }

    /** Opens or closes groups. */
    public void collapse(UnaryOperator<Collapse> change) {
        picture.collapse(change);
    }

    /** Goes to the selection before. */
    public void back() {
        history.back().ifPresent(this::restore);
    }

    /** Goes to the selection that {@link #back} came from. */
    public void forward() {
        history.forward().ifPresent(this::restore);
    }

    private void restore(Selection selection) {
        restoring = true;
        changed.set(selection.changed());
        targets.set(selection.targets());
        direction.set(selection.direction());
        strategy.set(selection.strategy());
        staticInjection.set(selection.staticInjection());
        restoring = false;
        compute();
    }

    private Selection selection() {
        return new Selection(targets.get(), changed.get(), direction.get(), strategy.get(), staticInjection.get());
    }

    private void recompute() {
        if (!restoring && state.get() != null) {
            history.add(selection());
            compute();
        }
    }

    private void compute() {
        OpenState open = state.get();
        if (open == null) {
            return;
        }
        NodeSet byHand = changed.get();
        NodeSet marked = changedNow();
        if (targets.get().isEmpty() && marked.isEmpty()) {
            tasks.cancel(CONE);
            partition.set(null);
            picture.select(null, NodeSet.EMPTY);
            return;
        }
        VelocityEngine engine = open.engine();
        var request = new ScopeRequest(
                targets.get(), marked, strategy.get(), staticInjection.get(), open.changes(), List.of());
        ConeDirection side = direction.get();
        tasks.latest(
                CONE,
                "Computing the cone",
                _ -> side == ConeDirection.CHANGE
                        ? engine.scope(request)
                        : engine.cone(side, request.targets(), request.changed()),
                computed -> {
                    partition.set(computed);
                    picture.select(computed, byHand);
                },
                problems.of(NoticeTopic.PICTURE));
    }

    /** What is changed: what bears the mark, and what the plan changes. */
    public NodeSet changedNow() {
        PlannedChanges told = plan.changes();
        NodeSet all = changed.get().union(told.changed());
        return plan.withDriftProperty().get() ? all.union(told.drifted()) : all;
    }

    /** The plan beside the state. */
    public PlanModel plan() {
        return plan;
    }

    /** The way back and forward through selections. */
    public SelectionHistory history() {
        return history;
    }

    /** What is seen of the state, and how. */
    public PictureModel picture() {
        return picture;
    }

    /** What is open; null before the first state. */
    public ReadOnlyObjectProperty<@Nullable OpenState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Roles and reasons for what is selected; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Partition> partitionProperty() {
        return partition.getReadOnlyProperty();
    }

    /** What the canvas shows. */
    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The targets. */
    public ReadOnlyObjectProperty<NodeSet> targetsProperty() {
        return targets.getReadOnlyProperty();
    }

    /** What is marked as changed. */
    public ReadOnlyObjectProperty<NodeSet> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** What went wrong. */
    public Problems problems() {
        return problems;
    }

    /** Which side of the targets is asked for. */
    public ObjectProperty<ConeDirection> directionProperty() {
        return direction;
    }

    /** How much is refreshed. */
    public ObjectProperty<RefreshStrategy> strategyProperty() {
        return strategy;
    }

    /** How dependency entries are read. */
    public ObjectProperty<ModuleRule> ruleProperty() {
        return rule;
    }

    /** Whether recorded values may be injected. */
    public BooleanProperty staticInjectionProperty() {
        return staticInjection;
    }

    /** The graph of the open state. */
    public StateGraph graph() {
        return Objects.requireNonNull(state.get(), "no state is open").graph();
    }
}

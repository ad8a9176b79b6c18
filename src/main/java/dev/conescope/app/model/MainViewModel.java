package dev.conescope.app.model;

import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.Looks;
import dev.conescope.scene.Scene;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.Grouping;
import dev.conescope.state.StateLoader;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the window is about: the open state, what is selected in it, and what follows from that. Knows no control. */
public final class MainViewModel {
    private static final String LOAD = "load";
    private static final String CONE = "cone";
    private static final String LAYOUT = "layout";
    private static final String RULE = "rule";

    private final BackgroundTasks tasks;
    private final StateLoader loader;
    private final ReadOnlyObjectWrapper<@Nullable OpenState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Partition> partition = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Scene> scene =
            new ReadOnlyObjectWrapper<>(Looks.of(Diagram.EMPTY, null, NodeSet.EMPTY));
    private final ReadOnlyObjectWrapper<NodeSet> targets = new ReadOnlyObjectWrapper<>(NodeSet.EMPTY);
    private final ReadOnlyObjectWrapper<NodeSet> changed = new ReadOnlyObjectWrapper<>(NodeSet.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ConeDirection> direction = new SimpleObjectProperty<>(ConeDirection.CHANGE);
    private final ObjectProperty<RefreshStrategy> strategy = new SimpleObjectProperty<>(RefreshStrategy.OPTIMIZED);
    private final ObjectProperty<ModuleRule> rule = new SimpleObjectProperty<>(ModuleRule.CONFIG);
    private final BooleanProperty staticInjection = new SimpleBooleanProperty(true);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.MODULE);
    private Collapse collapse = Collapse.none();
    private Diagram diagram = Diagram.EMPTY;

    /** Works through these tasks and reads states by this loader. */
    public MainViewModel(BackgroundTasks tasks, StateLoader loader) {
        this.tasks = tasks;
        this.loader = loader;
        direction.subscribe(_ -> recompute());
        strategy.subscribe(_ -> recompute());
        staticInjection.subscribe(_ -> recompute());
        rule.subscribe(this::applyRule);
        grouping.subscribe(_ -> regroup());
    }

    /** Opens a file; the state that is open stays so if that fails. */
    public void open(Path file) {
        load(file.toString(), () -> loader.load(file));
    }

    /** Opens a stream that the program brings along. */
    public void open(InputStream input, String name) {
        load(name, () -> {
            try (input) {
                return loader.load(input, name);
            }
        });
    }

    private interface Loading {
        StateSnapshot load() throws Exception;
    }

    private void load(String name, Loading loading) {
        ModuleRule wanted = rule.get();
        long start = System.nanoTime();
        tasks.latest(
                LOAD,
                "Reading " + name,
                _ -> StateGraph.of(loading.load(), wanted),
                graph -> show(new OpenState(graph, (System.nanoTime() - start) / 1_000_000)),
                this::report);
    }

    private void show(OpenState opened) {
        tasks.cancel(CONE);
        tasks.cancel(RULE);
        problem.set(null);
        targets.set(NodeSet.EMPTY);
        changed.set(NodeSet.EMPTY);
        partition.set(null);
        collapse = Collapse.initial(opened.graph(), grouping.get());
        diagram = Diagram.EMPTY;
        recolour();
        state.set(opened);
        if (opened.graph().rule() != rule.get()) {
            applyRule(rule.get());
        } else {
            arrange();
        }
    }

    private void report(Exception failure) {
        problem.set(null);
        problem.set(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    private void applyRule(ModuleRule wanted) {
        OpenState open = state.get();
        if (open != null && open.graph().rule() != wanted) {
            tasks.latest(
                    RULE,
                    "Applying module rule",
                    _ -> open.graph().withRule(wanted),
                    graph -> {
                        state.set(new OpenState(graph, open.loadMillis()));
                        recompute();
                        arrange();
                    },
                    this::report);
        }
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

    /** Forgets targets and marks. */
    public void clear() {
        changed.set(NodeSet.EMPTY);
        target(NodeSet.EMPTY);
    }

    /** Groups anew: as a state is first shown, with what the cone touches opened. */
    private void regroup() {
        OpenState open = state.get();
        if (open != null) {
            Collapse first = Collapse.initial(open.graph(), grouping.get());
            Partition shown = partition.get();
            collapse = shown == null ? first : first.reveal(shown);
            arrange();
        }
    }

    /** Opens or closes groups. */
    public void collapse(UnaryOperator<Collapse> change) {
        collapse = change.apply(collapse);
        arrange();
    }

    private void recompute() {
        OpenState open = state.get();
        if (open == null) {
            return;
        }
        if (targets.get().isEmpty() && changed.get().isEmpty()) {
            tasks.cancel(CONE);
            partition.set(null);
            recolour();
            return;
        }
        VelocityEngine engine = open.engine();
        var request = new ScopeRequest(targets.get(), changed.get(), strategy.get(), staticInjection.get());
        ConeDirection side = direction.get();
        tasks.latest(
                CONE,
                "Computing the cone",
                _ -> side == ConeDirection.CHANGE
                        ? engine.scope(request)
                        : engine.cone(side, request.targets(), request.changed()),
                this::apply,
                this::report);
    }

    private void apply(Partition computed) {
        partition.set(computed);
        recolour();
        Collapse revealed = collapse.reveal(computed);
        if (!revealed.equals(collapse)) {
            collapse = revealed;
            arrange();
        }
    }

    private void arrange() {
        OpenState open = state.get();
        if (open == null) {
            return;
        }
        Collapse wanted = collapse;
        tasks.latest(
                LAYOUT,
                "Laying out",
                progress ->
                        DiagramBuilder.build(open.graph(), wanted, open.graph().all(), progress),
                built -> {
                    diagram = built;
                    recolour();
                },
                this::report);
    }

    private void recolour() {
        scene.set(Looks.of(diagram, partition.get(), changed.get()));
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

    /** What went wrong last, in one line for the user. */
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
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

    /** By what resources are put into frames. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
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

package dev.conescope.app.model;

import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.graph.path.ConeDepths;
import dev.conescope.layout.Progress;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.DiagramBuilder;
import dev.conescope.scene.group.Collapse;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.overlay.Overlay;
import dev.conescope.scene.overlay.Picture;
import dev.conescope.scene.overlay.Subject;
import dev.conescope.scene.overlay.Viewing;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.change.PlannedChanges;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of the open state and how: overlay, legend filter, depth limits, collapsed modules, and whether only the
 * cone is laid out. Only what changes which cards there are starts a layout.
 */
public final class PictureModel {
    private static final String LAYOUT = "layout";
    private static final String PICTURE = "picture";
    private static final String GROUP = "group";

    private final BackgroundTasks tasks;
    private final Consumer<Exception> report;
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(Picture.EMPTY);
    private final ReadOnlyObjectWrapper<Viewing> viewing = new ReadOnlyObjectWrapper<>(Viewing.PLAIN);
    private final ReadOnlyBooleanWrapper coneOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Grouping> grouping = new ReadOnlyObjectWrapper<>(Grouping.MODULE);
    private final ReadOnlyBooleanWrapper planned = new ReadOnlyBooleanWrapper();
    private @Nullable Subject subject;
    private Collapse collapse = Collapse.none();
    private Collapse coneCollapse = Collapse.none();
    private Diagram whole = Diagram.EMPTY;
    private Diagram cone = Diagram.EMPTY;
    private boolean wholeStale;

    PictureModel(BackgroundTasks tasks, Consumer<Exception> report) {
        this.tasks = tasks;
        this.report = report;
    }

    /** Shows another state; nothing of the one before is left. */
    void open(StateGraph graph, Collapse first) {
        tasks.cancel(PICTURE);
        tasks.cancel(GROUP);
        coneOnly.set(false);
        plan(PlannedChanges.NONE);
        viewing.set(Viewing.PLAIN.through(viewing.get().overlay()));
        subject = new Subject(graph, null, NodeSet.EMPTY, PlannedChanges.NONE, new Weights(graph));
        collapse = first;
        clear();
        if (first.grouping() != grouping.get()) {
            regroup(); // another grouping was chosen while the state was read
        }
    }

    private void clear() {
        whole = Diagram.EMPTY;
        cone = Diagram.EMPTY;
        picture.set(Picture.EMPTY);
    }

    /**
     * The same state with other edges, and with what a plan does with it; call {@link #arrange} once its cone is known.
     */
    void replace(StateGraph graph, PlannedChanges changes) {
        subject = new Subject(graph, null, NodeSet.EMPTY, changes, new Weights(graph));
        wholeStale = true;
        plan(changes);
    }

    private void plan(PlannedChanges changes) {
        boolean loaded = changes != PlannedChanges.NONE;
        if (!loaded && viewing.get().overlay() == Overlay.PLAN) {
            viewing.set(viewing.get().through(Overlay.ROLE));
        }
        planned.set(loaded);
    }

    /** Shows other roles, and opens what the cone touches. */
    void select(@Nullable Partition partition, NodeSet changed) {
        Subject before = subject;
        if (before == null) {
            return;
        }
        subject = new Subject(before.graph(), partition, changed, before.plan(), before.weights());
        if (partition == null) {
            leaveCone();
        } else if (coneOnly.get()) {
            coneCollapse = coneCollapse(partition);
            arrange();
        } else {
            paint(partition);
        }
    }

    private void leaveCone() {
        if (coneOnly.get()) {
            showConeOnly(false);
        } else {
            paint(null);
        }
    }

    /** Lays the cone alone out, or goes back to the whole state. Does nothing while there is no cone. */
    public void showConeOnly(boolean only) {
        Subject shown = subject;
        Partition partition = shown == null ? null : shown.partition();
        boolean possible = only && partition != null;
        if (possible == coneOnly.get()) {
            return;
        }
        coneOnly.set(possible);
        if (partition != null && possible) {
            coneCollapse = coneCollapse(partition);
            arrange();
        } else if (wholeStale) {
            arrange();
        } else {
            tasks.cancel(LAYOUT);
            paint(partition);
        }
    }

    private Collapse coneCollapse(Partition partition) {
        return partition.members().size() <= Collapse.MANY_CARDS ? collapse.openAll() : collapse.reveal(partition);
    }

    /** Colours by another overlay. */
    public void through(Overlay overlay) {
        look(viewing.get().through(overlay));
    }

    /** Hides a class of the legend, or shows it again. */
    public void toggle(String key) {
        look(viewing.get().toggle(key));
    }

    /** Shows every class of the legend. */
    public void showAll() {
        look(viewing.get().showAll());
    }

    /** Limits how deep the cone is shown, on each side; {@link ConeDepths#ALL} for no limit. */
    public void limit(int dependencies, int dependents) {
        look(viewing.get().limit(dependencies, dependents));
    }

    private void look(Viewing next) {
        Viewing before = viewing.get();
        if (next.equals(before)) {
            return;
        }
        viewing.set(next);
        boolean cut = next.dependencies() != before.dependencies() || next.dependents() != before.dependents();
        if (coneOnly.get() && cut) {
            arrange();
        } else {
            paint(null);
        }
    }

    /** Groups otherwise: as a state is first shown, with what the cone touches opened. */
    public void group(Grouping next) {
        if (next != grouping.get()) {
            grouping.set(next);
            regroup();
        }
    }

    private void regroup() {
        Subject shown = subject;
        if (shown == null) {
            return;
        }
        Grouping by = grouping.get();
        tasks.latest(
                GROUP,
                "Grouping by " + by.word(),
                _ -> {
                    Collapse first = Collapse.initial(shown.graph(), by);
                    Partition partition = shown.partition();
                    return partition == null ? first : first.reveal(partition);
                },
                this::show,
                report);
    }

    private void show(Collapse grouped) {
        Subject shown = subject;
        Partition partition = shown == null ? null : shown.partition();
        collapse = grouped;
        wholeStale = true;
        if (coneOnly.get() && partition != null) {
            coneCollapse = coneCollapse(partition);
        }
        arrange();
    }

    /** Opens or closes groups. */
    public void collapse(UnaryOperator<Collapse> change) {
        if (coneOnly.get()) {
            coneCollapse = change.apply(coneCollapse);
        } else {
            collapse = change.apply(collapse);
        }
        arrange();
    }

    /** Folds what the cone leaves alone into a chip a group. Does nothing without a cone, or in the cone alone. */
    public void foldUntouched() {
        Partition partition = subject == null ? null : subject.partition();
        if (partition != null && !coneOnly.get()) {
            collapse(before -> before.foldUntouched(partition));
        }
    }

    /** Lays out what is to be seen now. */
    void arrange() {
        Subject about = subject;
        if (about == null) {
            return;
        }
        Viewing looked = viewing.get();
        boolean only = coneOnly.get();
        Collapse wanted = only ? coneCollapse : collapse;
        // What stood higher in the whole stands higher in the cone alone.
        Diagram before = only ? cone.cards().isEmpty() ? whole : cone : whole;
        wholeStale |= !only;
        tasks.latest(
                LAYOUT,
                "Laying out",
                progress -> {
                    Diagram built = only
                            ? cone(about, looked, wanted, before, progress)
                            : DiagramBuilder.build(
                                    about.graph(), wanted, about.graph().all(), before, progress);
                    return Picture.of(built, about, looked);
                },
                made -> {
                    if (only) {
                        cone = made.scene().diagram();
                    } else {
                        whole = made.scene().diagram();
                        wholeStale = false;
                    }
                    tasks.cancel(PICTURE);
                    if (about == subject && looked.equals(viewing.get())) {
                        picture.set(made);
                    } else {
                        paint(null);
                    }
                },
                report);
    }

    private static Diagram cone(Subject about, Viewing looked, Collapse wanted, Diagram before, Progress progress) {
        Partition partition = about.partition();
        NodeSet targets = partition == null ? NodeSet.EMPTY : partition.targets();
        return DiagramBuilder.cone(about.graph(), wanted, within(about, looked), targets, before, progress);
    }

    private static NodeSet within(Subject about, Viewing looked) {
        Partition partition = about.partition();
        return partition == null
                ? about.graph().all()
                : partition
                        .members()
                        .minus(ConeDepths.of(about.graph(), partition.targets())
                                .beyond(partition.members(), looked.dependencies(), looked.dependents()));
    }

    /** Another picture of the same diagram; opens what has to be seen of a cone, if one is given. */
    private void paint(@Nullable Partition reveal) {
        Subject about = subject;
        if (about == null) {
            return;
        }
        Viewing looked = viewing.get();
        Diagram diagram = coneOnly.get() ? cone : whole;
        Collapse before = collapse;
        boolean slow = looked.overlay() == Overlay.WEIGHT;
        tasks.latest(
                PICTURE,
                slow ? "Counting dependents" : "",
                _ -> new Painted(Picture.of(diagram, about, looked), reveal == null ? before : before.reveal(reveal)),
                painted -> {
                    picture.set(painted.picture());
                    if (!painted.revealed().equals(before) && collapse.equals(before)) {
                        collapse = painted.revealed();
                        arrange();
                    }
                },
                report);
    }

    private record Painted(Picture picture, Collapse revealed) {}

    /** What the canvas shows. */
    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** How it is looked at. */
    public ReadOnlyObjectProperty<Viewing> viewingProperty() {
        return viewing.getReadOnlyProperty();
    }

    /** Whether only the cone is laid out. */
    public ReadOnlyBooleanProperty coneOnlyProperty() {
        return coneOnly.getReadOnlyProperty();
    }

    /** Whether there is a plan whose actions can be told. */
    public ReadOnlyBooleanProperty plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** By what resources are grouped. */
    public ReadOnlyObjectProperty<Grouping> groupingProperty() {
        return grouping.getReadOnlyProperty();
    }

    /** What the picture is about; null before the first state. */
    public @Nullable Subject subject() {
        return subject;
    }
}

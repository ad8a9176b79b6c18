package dev.conescope.app.filter;

import dev.conescope.app.model.MainViewModel;
import dev.conescope.app.model.OpenState;
import dev.conescope.app.notice.NoticeTopic;
import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The resources of the open state that match what was typed, and the way from one to the next. */
public final class FilterMatches {
    /** No resource. */
    public static final int NONE = -1;

    private static final String SLOT = "filter";

    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final ObservableValue<String> typed;
    private final ReadOnlyObjectWrapper<@Nullable NodeSet> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");

    /** Follows what is typed and the model's state; looks for matches in the background. */
    public FilterMatches(MainViewModel model, BackgroundTasks tasks, ObservableValue<String> typed) {
        this.model = model;
        this.tasks = tasks;
        this.typed = typed;
        typed.subscribe(this::look);
        model.stateProperty().subscribe(this::look);
    }

    private void look() {
        OpenState open = model.stateProperty().get();
        FilterWords words = FilterWords.of(typed.getValue());
        if (open == null || words.isEmpty()) {
            tasks.cancel(SLOT);
            take(null);
            return;
        }
        StateGraph graph = open.graph();
        tasks.latest(
                SLOT,
                "",
                _ -> NodeSet.of(graph.nodes().stream()
                        .filter(words::match)
                        .mapToInt(ResourceNode::id)
                        .toArray()),
                this::take,
                model.problems().of(NoticeTopic.PICTURE));
    }

    private void take(@Nullable NodeSet nodes) {
        current.set(NONE);
        found.set(nodes);
        count();
    }

    /** Goes to the next match, or the one before; behind the last comes the first. Does nothing without matches. */
    public void step(boolean forward) {
        NodeSet nodes = found.get();
        if (nodes == null || nodes.isEmpty()) {
            return;
        }
        int[] all = nodes.toArray();
        int place = place(all);
        int next = forward ? place + 1 : place == NONE ? all.length - 1 : place - 1;
        current.set(all[Math.floorMod(next, all.length)]);
        count();
    }

    private int place(int[] all) {
        for (int i = 0; i < all.length; i++) {
            if (all[i] == current.get()) {
                return i;
            }
        }
        return NONE;
    }

    private void count() {
        NodeSet nodes = found.get();
        if (nodes == null) {
            counted.set("");
        } else if (current.get() == NONE) {
            counted.set(String.format(Locale.ROOT, "%,d found", nodes.size()));
        } else {
            counted.set(String.format(Locale.ROOT, "%,d of %,d", place(nodes.toArray()) + 1, nodes.size()));
        }
    }

    /** What matches; null while nothing is typed. */
    public ReadOnlyObjectProperty<@Nullable NodeSet> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The match that was gone to, or {@link #NONE}. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How many match, or which of them is looked at; empty while nothing is typed. */
    public ReadOnlyStringProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }
}

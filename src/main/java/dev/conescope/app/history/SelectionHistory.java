package dev.conescope.app.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The last selections. A new one after some steps back takes the place of those that were ahead. */
public final class SelectionHistory {
    /** How many steps back are kept. */
    public static final int LENGTH = 100;

    private final Deque<Selection> before = new ArrayDeque<>();
    private final Deque<Selection> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private @Nullable Selection now;

    /** Forgets everything; the history begins anew with this selection. */
    public void begin(Selection first) {
        before.clear();
        after.clear();
        now = first;
        tell();
    }

    /** Remembers a selection, unless it is the one at hand. */
    public void add(Selection next) {
        if (next.equals(now)) {
            return;
        }
        if (now != null) {
            before.push(now);
        }
        if (before.size() > LENGTH) {
            before.removeLast();
        }
        after.clear();
        now = next;
        tell();
    }

    /** One step back; empty at the beginning. */
    public Optional<Selection> back() {
        return step(before, after);
    }

    /** One step forward again; empty at the end. */
    public Optional<Selection> forward() {
        return step(after, before);
    }

    private Optional<Selection> step(Deque<Selection> from, Deque<Selection> to) {
        Selection next = from.poll();
        if (next == null || now == null) {
            return Optional.empty();
        }
        to.push(now);
        now = next;
        tell();
        return Optional.of(next);
    }

    private void tell() {
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }

    /** Whether there is a step back. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a step forward. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }
}

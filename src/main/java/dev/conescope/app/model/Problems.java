package dev.conescope.app.model;

import dev.conescope.app.notice.NoticeTopic;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where the parts of the model say what went wrong. */
public final class Problems {
    private final ReadOnlyObjectWrapper<@Nullable Problem> newest = new ReadOnlyObjectWrapper<>();

    Problems() {}

    /** Tells what went wrong; the same again is told again. */
    public void report(NoticeTopic topic, String words) {
        newest.set(null);
        newest.set(new Problem(topic, words));
    }

    /** Tells why something that was tried failed. */
    public void report(NoticeTopic topic, Exception failure) {
        report(topic, failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    /** Where failures of one kind go. */
    public Consumer<Exception> of(NoticeTopic topic) {
        return failure -> report(topic, failure);
    }

    /** What went wrong last; null where nothing did since a state was opened. */
    public ReadOnlyObjectProperty<@Nullable Problem> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    void clear() {
        newest.set(null);
    }
}

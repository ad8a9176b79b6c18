package dev.conescope.app.model;

import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.layout.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Does everything at once, on the thread that asks. */
final class DirectTasks implements BackgroundTasks {
    /** Work of this slot is never done, as if it took for ever. */
    String held = "";

    /** How often each slot was asked for work. */
    private final Map<String, Integer> started = new HashMap<>();

    /** How many layouts were asked for. */
    int layouts() {
        return started.getOrDefault("layout", 0);
    }

    @Override
    public <T> void latest(String slot, String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        started.merge(slot, 1, Integer::sum);
        if (slot.equals(held)) {
            return;
        }
        T result;
        try {
            result = work.run(Progress.NONE);
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void cancel(String slot) {}
}

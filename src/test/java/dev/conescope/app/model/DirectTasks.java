package dev.conescope.app.model;

import dev.conescope.app.task.BackgroundTasks;
import dev.conescope.layout.Progress;
import java.util.function.Consumer;

/** Does everything at once, on the thread that asks. */
final class DirectTasks implements BackgroundTasks {
    /** Work of this slot is never done, as if it took for ever. */
    String held = "";

    @Override
    public <T> void latest(String slot, String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
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

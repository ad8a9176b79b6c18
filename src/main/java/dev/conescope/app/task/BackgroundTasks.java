package dev.conescope.app.task;

import dev.conescope.layout.Progress;
import java.util.function.Consumer;

/**
 * Runs work beside the window. In one slot only the latest request counts: an earlier one is cancelled and forgotten.
 */
public interface BackgroundTasks {
    /**
     * Work that may take a while.
     *
     * @param <T> what it makes
     */
    interface Work<T> {
        /** Does the work; asks the progress now and then whether it is still wanted. */
        T run(Progress progress) throws Exception;
    }

    /**
     * Starts work; its outcome comes back on the JavaFX thread, unless a later request took the slot.
     *
     * @param slot what kind of work it is
     * @param title what the status bar says while it runs; empty for what is too short to be told
     * @param work the work, run on another thread
     * @param done told what it made
     * @param failed told what went wrong
     */
    <T> void latest(String slot, String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /**
     * Starts work that nobody waits for: each time that it asks whether it is still wanted, it is kept waiting while
     * other work runs.
     *
     * @param slot what kind of work it is
     * @param work the work, run on another thread
     * @param done told what it made
     * @param failed told what went wrong
     */
    default <T> void behind(String slot, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        latest(slot, "", work, done, failed);
    }

    /** Cancels what runs in a slot. */
    void cancel(String slot);
}

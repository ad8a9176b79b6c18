package dev.conescope.app.task;

import dev.conescope.layout.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Background work on daemon threads. Its own methods are called on the JavaFX thread. */
public final class FxBackgroundTasks implements BackgroundTasks {
    private final ExecutorService threads = Executors.newCachedThreadPool(FxBackgroundTasks::daemon);
    private final Turns turns = new Turns();
    private final Map<String, Run> running = new HashMap<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(0);

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "conescope-work");
        thread.setDaemon(true);
        return thread;
    }

    /** What is being done; empty when nothing is. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How far it is, from 0 to 1; negative where that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    @Override
    public <T> void latest(String slot, String what, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        start(slot, new Run(what, false), work, done, failed);
    }

    @Override
    public <T> void behind(String slot, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        start(slot, new Run("", true), work, done, failed);
    }

    private <T> void start(String slot, Run run, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (threads.isShutdown()) {
            return; // something that waited a moment, as a filter does, may come after the window is closed
        }
        cancel(slot);
        running.put(slot, run);
        showLatest();
        run.begin();
        var _ = threads.submit(() -> {
            try {
                T result = work.run(run);
                Platform.runLater(() -> finish(slot, run, () -> done.accept(result)));
            } catch (CancellationException e) {
                Platform.runLater(() -> finish(slot, run, () -> {}));
            } catch (Exception e) {
                Platform.runLater(() -> finish(slot, run, () -> failed.accept(e)));
            } catch (OutOfMemoryError e) {
                var tooLarge = new IllegalStateException(
                        run.title + " needs more memory than Java has; give it more, as with CONESCOPE_OPTS=-Xmx8g", e);
                Platform.runLater(() -> finish(slot, run, () -> failed.accept(tooLarge)));
            } finally {
                run.end();
            }
        });
    }

    @Override
    public void cancel(String slot) {
        Run run = running.remove(slot);
        if (run != null) {
            run.cancelled = true;
            turns.wake();
            showLatest();
        }
    }

    /** Whether nothing runs, not even what is too short to be named. */
    public boolean idle() {
        return running.isEmpty();
    }

    /** Stops all threads; nothing is told or begun afterwards. */
    public void close() {
        running.values().forEach(run -> run.cancelled = true);
        running.clear();
        threads.shutdownNow();
    }

    private void finish(String slot, Run run, Runnable outcome) {
        if (running.get(slot) == run) {
            running.remove(slot);
            showLatest();
            outcome.run();
        }
    }

    private void showLatest() {
        title.set(running.values().stream()
                .map(run -> run.title)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(""));
        fraction.set(-1);
    }

    /** One piece of work. */
    private final class Run implements Progress {
        private final String title;
        private final boolean behind;
        private volatile boolean cancelled;

        Run(String title, boolean behind) {
            this.title = title;
            this.behind = behind;
        }

        void begin() {
            if (!behind) {
                turns.begin();
            }
        }

        void end() {
            if (!behind) {
                turns.end();
            }
        }

        @Override
        public void done(double part) {
            Platform.runLater(() -> fraction.set(part));
        }

        @Override
        public boolean cancelled() {
            if (behind) {
                turns.standAside(() -> cancelled);
            }
            return cancelled;
        }
    }
}

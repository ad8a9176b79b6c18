package dev.conescope.app.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** A question that a task asks its user while it waits. */
public final class WindowQuestion {
    private WindowQuestion() {}

    /**
     * Asks on the window's thread and waits for the answer. Not to be called on that thread.
     *
     * @param dialog shows the question and returns the answer, or null if there is none
     * @throws CancellationException if the task is cancelled while it waits
     */
    public static <T> @Nullable T ask(Supplier<@Nullable T> dialog) {
        return askUntilAnswered(answer -> answer.accept(dialog.get()));
    }

    /**
     * The same for a dialog that stays open: it hands its answer on when there is one.
     *
     * @param dialog shows the question on the window's thread, and takes who wants to know
     * @throws CancellationException if the task is cancelled while it waits
     */
    public static <T> @Nullable T askUntilAnswered(Consumer<Consumer<@Nullable T>> dialog) {
        var answer = new CompletableFuture<@Nullable T>();
        Platform.runLater(() -> {
            try {
                dialog.accept(answer::complete);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("cancelled while waiting for an answer");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the question could not be asked", e.getCause());
        }
    }

    /** Tells the window something, on its thread, and does not wait. */
    public static void tell(Runnable news) {
        Platform.runLater(news);
    }
}

package dev.conescope.canvas.motion;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One movement at a time, told in parts from 0 to 1. Where the system asks for less motion, or when switched off, its
 * end comes at once. For the JavaFX thread.
 */
public final class Movement {
    private boolean on = true;
    private @Nullable Run running;

    /** Whether to move at all. */
    public void on(boolean wanted) {
        on = wanted;
    }

    /** Whether anything moves: switched on, and not unwanted by the system. */
    public boolean wanted() {
        return on && !Platform.getPreferences().isReducedMotion();
    }

    /**
     * Begins a movement; one that runs is ended first.
     *
     * @param duration how long it takes
     * @param step told how far it is
     * @param end called once, when it is over or is ended early
     */
    public void begin(Duration duration, DoubleConsumer step, Runnable end) {
        end();
        if (wanted()) {
            running = new Run(duration, step, end);
            running.play();
        } else {
            end.run();
        }
    }

    /** Whether a movement runs. */
    public boolean running() {
        return running != null;
    }

    /** Brings a movement that runs to its end now. */
    public void end() {
        Run run = running;
        if (run != null) {
            run.finish();
        }
    }

    /** Stops a movement where it is; its end is not reached. */
    public void drop() {
        Run run = running;
        running = null;
        if (run != null) {
            run.stop();
        }
    }

    /** The movement that runs. */
    private final class Run extends Transition {
        private final DoubleConsumer step;
        private final Runnable end;

        Run(Duration duration, DoubleConsumer step, Runnable end) {
            this.step = step;
            this.end = end;
            setCycleDuration(duration);
            setInterpolator(Interpolator.EASE_OUT);
            setOnFinished(_ -> finish());
        }

        void finish() {
            if (running == this) {
                running = null;
                stop();
                end.run();
            }
        }

        @Override
        protected void interpolate(double part) {
            step.accept(part);
        }
    }
}

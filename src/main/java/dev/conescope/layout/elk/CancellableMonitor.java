package dev.conescope.layout.elk;

import dev.conescope.layout.Progress;
import java.util.function.DoubleConsumer;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/** A monitor whose inner monitors can be cancelled too, which those of the library's own cannot. */
final class CancellableMonitor extends BasicProgressMonitor {
    private final Progress progress;
    private final DoubleConsumer told;

    CancellableMonitor(Progress progress, DoubleConsumer told) {
        this.progress = progress;
        this.told = told;
    }

    @Override
    public boolean isCanceled() {
        return progress.cancelled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxLevels) {
        return new CancellableMonitor(progress, told);
    }

    @Override
    protected void doWorked(float completed, float total, boolean topLevel) {
        if (topLevel && total > 0) {
            told.accept(Math.min(1, completed / total));
        }
    }
}

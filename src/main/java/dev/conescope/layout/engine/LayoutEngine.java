package dev.conescope.layout.engine;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.Progress;
import dev.conescope.layout.column.ColumnLayout;
import dev.conescope.layout.elk.ElkCost;
import dev.conescope.layout.elk.ElkLayeredLayout;
import dev.conescope.layout.tier.TierLayout;
import java.util.BitSet;
import java.util.concurrent.CancellationException;

/**
 * Lays out in the finer way what it lays out fast enough and in a shape that fits a window, and everything else in
 * tiers. What was seen before is laid out the same way again wherever that is fast enough. Any thread may use it.
 */
public final class LayoutEngine {
    private static final double MOST_MILLIS = 2000;
    private static final int MOST_IN_COLUMNS = 2000;
    private static final long BUDGET_NANOS = 5_000_000_000L;

    private final LayoutMemory memory = new LayoutMemory();

    /**
     * Lays out, or answers what it answered to the same request lately. Blocks for up to seconds: call it off the
     * JavaFX thread.
     *
     * @throws CancellationException if the progress says so
     */
    public LayoutResult layout(LayoutRequest request, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException("layout cancelled");
        }
        LayoutResult known = memory.find(request);
        if (known != null) {
            progress.done(1);
            return known;
        }
        LayoutResult found = layOut(request, progress);
        memory.keep(request, found);
        return found;
    }

    /**
     * Lays out in columns by the distance from targets, unless that would be far larger than a window needs.
     *
     * @param targets the boxes that distances are counted from
     * @throws CancellationException if the progress says so
     */
    public LayoutResult columns(LayoutRequest request, BitSet targets, Progress progress) {
        if (request.boxes().size() > MOST_IN_COLUMNS) {
            return layout(request, progress);
        }
        LayoutResult found = ColumnLayout.layout(request, targets, progress);
        return LayeredShape.fitsWindow(found, request, progress) ? found : layout(request, progress);
    }

    private static LayoutResult layOut(LayoutRequest request, Progress progress) {
        if (new ElkCost(request).millis() > MOST_MILLIS || request.earlier().was(Arrangement.TIERS)) {
            return TierLayout.layout(request, progress);
        }
        if (!LayeredShape.fitsWindow(request, progress)) {
            return TierLayout.layout(request, progress);
        }
        var budget = new Budget(progress, System.nanoTime() + BUDGET_NANOS);
        try {
            return ElkLayeredLayout.layout(request, budget);
        } catch (CancellationException cancelled) {
            // The cost is only an estimate; whoever waits gets the coarser layout rather than wait on.
            if (progress.cancelled()) {
                throw cancelled;
            }
            return TierLayout.layout(request, Progress.NONE);
        }
    }

    /** Passes on the progress, and stops when the time is used up. */
    private record Budget(Progress progress, long end) implements Progress {
        @Override
        public void done(double fraction) {
            progress.done(fraction);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled() || System.nanoTime() - end > 0;
        }
    }
}

package dev.conescope.layout.engine;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.Progress;
import dev.conescope.layout.tier.TierLayout;

/** Tells beforehand whether a layout whose layers never wrap would be far too tall for a window. */
final class LayeredShape {
    private static final double WINDOW_ASPECT = 1.6;
    private static final double SMALLER_AT_MOST = 1.8;
    /** What stood in layers before may become smaller before it changes to tiers: a change moves everything. */
    private static final double SMALLER_BUT_STEADY = 4;

    private LayeredShape() {}

    /** Whether it would be shown about half as large as one that wraps, or a quarter if it was like that before. */
    static boolean fitsWindow(LayoutRequest request, Progress progress) {
        TierLayout.Size wrapped = TierLayout.size(request, true, progress);
        TierLayout.Size straight = TierLayout.size(request, false, progress);
        boolean steady = request.earlier().was(Arrangement.LAYERED);
        return extent(straight) <= (steady ? SMALLER_BUT_STEADY : SMALLER_AT_MOST) * extent(wrapped);
    }

    /** The same of what was laid out: whether it is not much larger than what wraps. */
    static boolean fitsWindow(LayoutResult found, LayoutRequest request, Progress progress) {
        TierLayout.Size wrapped = TierLayout.size(request, true, progress);
        return extent(new TierLayout.Size(found.width(), found.height())) <= SMALLER_BUT_STEADY * extent(wrapped);
    }

    private static double extent(TierLayout.Size size) {
        return Math.max(size.width() / WINDOW_ASPECT, size.height());
    }
}

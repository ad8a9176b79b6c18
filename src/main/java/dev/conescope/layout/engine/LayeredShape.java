package dev.conescope.layout.engine;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.Progress;
import dev.conescope.layout.tier.TierLayout;

/** Tells beforehand whether a layout whose layers never wrap would be far too tall for a window. */
final class LayeredShape {
    private static final double WINDOW_ASPECT = 1.6;
    private static final double SMALLER_AT_MOST = 1.8;

    private LayeredShape() {}

    /** Whether it would be shown at least about half as large as one that wraps. */
    static boolean fitsWindow(LayoutRequest request, Progress progress) {
        TierLayout.Size wrapped = TierLayout.size(request, true, progress);
        TierLayout.Size straight = TierLayout.size(request, false, progress);
        return extent(straight) <= SMALLER_AT_MOST * extent(wrapped);
    }

    private static double extent(TierLayout.Size size) {
        return Math.max(size.width() / WINDOW_ASPECT, size.height());
    }
}

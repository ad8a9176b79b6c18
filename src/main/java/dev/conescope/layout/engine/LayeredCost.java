package dev.conescope.layout.engine;

import dev.conescope.layout.LayoutRequest;

/** Estimates what the finer layout costs. */
final class LayeredCost {
    private static final int MOST_BOXES = 3000;

    private LayeredCost() {}

    /** Whether it is expected to take less than about two seconds. */
    static boolean isFast(LayoutRequest request) {
        return request.boxes().size() <= MOST_BOXES;
    }
}

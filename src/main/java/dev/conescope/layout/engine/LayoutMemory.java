package dev.conescope.layout.engine;

import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutResult;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The latest layouts, as many as hold together so many boxes and edges; the one longest not used goes first. */
final class LayoutMemory {
    private static final int MOST_PARTS = 60_000;

    private final Map<LayoutRequest, LayoutResult> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int parts;

    synchronized @Nullable LayoutResult find(LayoutRequest request) {
        return kept.get(request);
    }

    synchronized void keep(LayoutRequest request, LayoutResult result) {
        if (parts(request) > MOST_PARTS) {
            return;
        }
        if (kept.put(request, result) == null) {
            parts += parts(request);
        }
        var oldest = kept.keySet().iterator();
        while (parts > MOST_PARTS) {
            parts -= parts(oldest.next());
            oldest.remove();
        }
    }

    private static int parts(LayoutRequest request) {
        return request.boxes().size()
                + request.groups().size()
                + request.edges().size();
    }
}

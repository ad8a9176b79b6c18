package dev.conescope.layout.tier;

import dev.conescope.layout.Arrangement;
import dev.conescope.layout.Earlier;
import dev.conescope.layout.LayoutRequest;
import dev.conescope.layout.LayoutRequest.Edge;
import dev.conescope.layout.LayoutResult;
import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Progress;
import dev.conescope.layout.Routes;
import dev.conescope.layout.Sizes;
import dev.conescope.layout.tier.block.Block;
import dev.conescope.layout.tier.block.TierGraph;
import dev.conescope.layout.tier.block.Tiers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A layout in tiers: dependencies left, dependents right, every frame a block of its own, tall tiers wrapped into rows.
 * A dependent stands right of its dependency unless the two units that hold them, in the innermost frame around both,
 * are in a circle of such units. Sorting aside, linear in boxes and edges times the depth of the nesting; it needs some
 * hundred milliseconds for a hundred thousand boxes and heeds a cancel at once. The same request always gives the same
 * result.
 */
public final class TierLayout {
    private static final double WINDOW_ASPECT = 1.6;
    private static final double FOOT_ASPECT = 2.4;
    /** Aiming for this, no tier is ever too tall. */
    private static final double NEVER_TALL = 0;

    private static final int EDGES_BETWEEN_LOOKS = 1024;

    private final LayoutRequest request;
    private final Progress progress;
    private final Nesting nesting;
    private final Ties ties;
    private final Geometry geometry;
    private final Components.Notes notes;

    private final boolean wraps;

    /**
     * How large a whole is.
     *
     * @param width its width
     * @param height its height
     */
    public record Size(double width, double height) {}

    private TierLayout(LayoutRequest request, boolean wraps, Progress progress) {
        this.request = request;
        this.wraps = wraps;
        this.progress = progress;
        nesting = Nesting.of(request);
        ties = new Ties(nesting, request);
        geometry = new Geometry(nesting, request);
        notes = new Components.Notes(nesting.units);
    }

    /**
     * Lays out. Blocks, for large requests longer than a frame: call it off the JavaFX thread.
     *
     * @throws CancellationException if the progress says so
     */
    public static LayoutResult layout(LayoutRequest request, Progress progress) {
        return new TierLayout(request, true, progress).run();
    }

    /**
     * How large the whole would be; the same cost without that of the routes.
     *
     * @param wraps whether tall tiers may wrap
     * @throws CancellationException if the progress says so
     */
    public static Size size(LayoutRequest request, boolean wraps, Progress progress) {
        var layout = new TierLayout(request, wraps, progress);
        layout.fill();
        return new Size(layout.geometry.wholeWidth(), layout.geometry.wholeHeight());
    }

    private void fill() {
        // Inner holders come last, and have to have their size first.
        int unitsDone = 0;
        for (int holder = nesting.holders - 1; holder >= 0; holder--) {
            goOn(0.7 * unitsDone / Math.max(1, nesting.units));
            geometry.fill(holder, blocks(holder));
            unitsDone += nesting.size(holder);
        }
    }

    private LayoutResult run() {
        fill();
        geometry.settle();
        Routes routes = routes();
        progress.done(1);
        return new LayoutResult(
                Arrangement.TIERS,
                geometry.places(0, nesting.boxes),
                geometry.places(nesting.boxes, nesting.units),
                routes,
                geometry.wholeWidth(),
                geometry.wholeHeight());
    }

    private void goOn(double fraction) {
        if (progress.cancelled()) {
            throw new CancellationException("layout cancelled");
        }
        progress.done(fraction);
    }

    private Routes routes() {
        int edges = request.edges().size();
        var routes = Routes.builder(edges);
        var router = new Router(nesting, ties, geometry);
        for (int i = 0; i < edges; i++) {
            if (i % EDGES_BETWEEN_LOOKS == 0) {
                goOn(0.7 + 0.3 * i / edges);
            }
            Edge edge = request.edges().get(i);
            router.route(i, edge.from(), edge.to(), routes);
        }
        return routes.build();
    }

    /** Lays out what is in a holder: what is tied to the outside at the top, what is not below it. */
    private List<Block> blocks(int holder) {
        Components.Found found = new Components(nesting, ties, geometry, holder, notes).find();
        var settled = new ArrayList<Block>();
        for (TierGraph graph : found.graphs()) {
            settled.add(tiers(graph));
        }
        Block tied = found.firstIsTied() ? settled.removeFirst() : null;
        var packing = new Packing(tied == null ? WINDOW_ASPECT : FOOT_ASPECT);
        if (found.singles().length > 0) {
            settled.add(packing.grid(found.singles(), geometry, settled));
        }
        packing.pack(settled, earlier(settled));
        if (tied != null) {
            settled.forEach(block -> block.top += tied.height + Sizes.PART_GAP);
            settled.add(tied);
        }
        return settled;
    }

    private Block tiers(TierGraph graph) {
        @Nullable Place[] earlier = new Place[graph.size()];
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] = earlier(graph.units[i]);
        }
        if (progress.cancelled()) {
            throw new CancellationException("layout cancelled");
        }
        return Tiers.block(graph, earlier, wraps ? WINDOW_ASPECT : NEVER_TALL);
    }

    private @Nullable Place earlier(int unit) {
        Earlier earlier = request.earlier();
        return nesting.isBox(unit) ? earlier.box(unit) : earlier.group(unit - nesting.boxes);
    }

    /** Where blocks stood: the smallest rectangle that holds what stood of them. */
    private @Nullable Place[] earlier(List<Block> blocks) {
        @Nullable Place[] places = new Place[blocks.size()];
        for (int i = 0; i < places.length && !request.earlier().isEmpty(); i++) {
            for (int unit : blocks.get(i).units) {
                places[i] = union(places[i], earlier(unit));
            }
        }
        return places;
    }

    private static @Nullable Place union(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.union(other);
    }
}

package dev.conescope.layout.tier;

import dev.conescope.layout.Routes;
import dev.conescope.layout.Sizes;
import dev.conescope.layout.tier.block.Block;
import dev.conescope.layout.tier.block.Streets;

/**
 * Leads every edge through streets and avenues: out of the frames around its dependency, across the tiers between, and
 * into the frames around its dependent.
 */
final class Router {
    /** How far a line goes on before it turns back. */
    private static final double TURN = 8;

    private final Nesting nesting;
    private final Ties ties;
    private final Geometry geometry;
    private final Lane out = new Lane();
    private final Lane in = new Lane();

    Router(Nesting nesting, Ties ties, Geometry geometry) {
        this.nesting = nesting;
        this.ties = ties;
        this.geometry = geometry;
    }

    /** Adds the route of an edge. Costs at most so many points a frame around its ends as a line may cross tiers. */
    void route(int edge, int from, int to, Routes.Builder routes) {
        int a = ties.from(edge);
        int b = ties.to(edge);
        out.clear();
        out.add(geometry.right(from), geometry.middle(from));
        climb(from, a, out, true);
        leave(a, out, true);
        in.clear();
        in.add(geometry.left(to), geometry.middle(to));
        climb(to, b, in, false);
        leave(b, in, false);
        Block block = geometry.block(a);
        int first = block.streets.tier[geometry.place(a)];
        int last = block.streets.tier[geometry.place(b)];
        if (last > first) {
            cross(block, first + 1, last - 1, out, true);
        } else {
            double around = block.top + block.streets.around(in.y() - block.top);
            out.add(out.x() + TURN, around);
            in.add(in.x() - TURN, around);
        }
        out.appendTo(routes);
        in.appendReversedTo(routes);
        routes.endLine();
    }

    /** Leads a line from a unit out of the frames around it, until it is at the side of the unit given. */
    private void climb(int start, int end, Lane lane, boolean rightwards) {
        int unit = start;
        while (unit != end) {
            leave(unit, lane, rightwards);
            Block block = geometry.block(unit);
            int tier = block.streets.tier[geometry.place(unit)];
            if (rightwards) {
                cross(block, tier + 1, block.streets.tiers() - 1, lane, true);
            } else {
                cross(block, 0, tier - 1, lane, false);
            }
            unit = nesting.unitOf(nesting.around(unit));
            lane.add(rightwards ? geometry.right(unit) : geometry.left(unit), lane.y());
        }
    }

    /** Leads a line from the side of a unit to the side of its tier. */
    private void leave(int unit, Lane lane, boolean rightwards) {
        Block block = geometry.block(unit);
        Streets streets = block.streets;
        int place = geometry.place(unit);
        double side = rightwards ? streets.tierRight[streets.tier[place]] : streets.tierLeft[streets.tier[place]];
        if (!(rightwards ? streets.last : streets.first).get(place)) {
            int row = streets.row[place];
            double street = rightwards ? streets.rowBottom[row] + Streets.KERB : streets.rowTop[row] - Streets.KERB;
            lane.add(lane.x() + (rightwards ? 1 : -1) * Sizes.COLUMN_GAP, block.top + street);
        }
        lane.add(block.left + side, lane.y());
    }

    /** Leads a line from the avenue before some tiers to the avenue behind them. */
    private static void cross(Block block, int from, int to, Lane lane, boolean rightwards) {
        Streets streets = block.streets;
        if (to < from) {
            return;
        }
        if (Streets.goesAround(to - from + 1)) {
            double around = block.top + streets.around(lane.y() - block.top);
            lane.add(block.left + (rightwards ? streets.tierLeft[from] : streets.tierRight[to]), around);
            lane.add(block.left + (rightwards ? streets.tierRight[to] : streets.tierLeft[from]), around);
            return;
        }
        for (int i = 0; i <= to - from; i++) {
            int tier = rightwards ? from + i : to - i;
            double y = block.top + streets.crossing(tier, lane.y() - block.top);
            lane.add(block.left + (rightwards ? streets.tierLeft[tier] : streets.tierRight[tier]), y);
            lane.add(block.left + (rightwards ? streets.tierRight[tier] : streets.tierLeft[tier]), y);
        }
    }
}

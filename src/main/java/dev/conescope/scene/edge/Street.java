package dev.conescope.scene.edge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A street between two columns, and the lines that climb in it. Built up once; for one thread. */
final class Street {
    /** What a lane keeps away from the street's left side. */
    private static final double LEFT_KERB = 10;
    /** What it keeps away from the right side: an arrowhead and a bend may come there. */
    private static final double RIGHT_KERB = 12;

    private static final double LANE = 8;
    /** Lanes nearer to one another than this cannot be told apart. */
    private static final double LEAST_LANE = 2.5;
    /** Rises that pass one another so near are beside one another. */
    private static final double NEAR = 4;
    /** How much of the narrower one two rises have to share to be in the same street. */
    private static final double SHARED = 0.6;

    private double left;
    private double right;
    private final List<Rise> rises = new ArrayList<>();

    private Street(Rise first) {
        left = first.x();
        right = first.toX();
        rises.add(first);
    }

    /** Finds the streets of some rises. */
    static List<Street> of(List<Rise> rises) {
        List<Rise> sorted = new ArrayList<>(rises);
        sorted.sort(Comparator.comparingDouble((Rise rise) -> rise.x() + rise.toX())
                .thenComparingInt(rise -> rise.place().line()));
        List<Street> streets = new ArrayList<>();
        for (Rise rise : sorted) {
            if (streets.isEmpty() || !streets.getLast().takes(rise)) {
                streets.add(new Street(rise));
            }
        }
        return streets;
    }

    private boolean takes(Rise rise) {
        double nextLeft = Math.max(left, rise.x());
        double nextRight = Math.min(right, rise.toX());
        if (nextRight - nextLeft < SHARED * Math.min(right - left, rise.toX() - rise.x())) {
            return false;
        }
        left = nextLeft;
        right = nextRight;
        rises.add(rise);
        return true;
    }

    /** Notes the lane of every rise that has others beside it; one that is alone stays a curve. */
    void assign(Map<Rise.Place, Double> lanes) {
        List<Bunch> open = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Bunch bunch : bunches()) {
            if (bunch.top > end + NEAR) {
                assign(open, lanes);
                open.clear();
            }
            open.add(bunch);
            end = Math.max(end, bunch.bottom);
        }
        assign(open, lanes);
    }

    /** Lines that come from one card, or go to one, run together: it is told at once where they come from or go to. */
    private List<Bunch> bunches() {
        Map<Long, Bunch> bySource = new LinkedHashMap<>();
        for (Rise rise : rises) {
            bySource.computeIfAbsent(key(rise.from(), rise.y()), _ -> new Bunch())
                    .add(rise);
        }
        List<Bunch> bunches = new ArrayList<>();
        Map<Long, Bunch> byTarget = new LinkedHashMap<>();
        for (Bunch bunch : bySource.values()) {
            if (bunch.rises.size() > 1) {
                bunches.add(bunch);
            } else {
                Rise rise = bunch.rises.getFirst();
                byTarget.computeIfAbsent(key(rise.to(), rise.toY()), _ -> new Bunch())
                        .add(rise);
            }
        }
        bunches.addAll(byTarget.values());
        bunches.sort(Comparator.comparingDouble(bunch -> bunch.top));
        return bunches;
    }

    private static long key(int card, double y) {
        return (long) card << 32 | Math.round(y) & 0xFFFFFFFFL;
    }

    private void assign(List<Bunch> beside, Map<Rise.Place, Double> lanes) {
        double room = right - left - LEFT_KERB - RIGHT_KERB;
        double lane = Math.min(LANE, room / (beside.size() - 1));
        if (beside.size() < 2 || lane < LEAST_LANE) {
            return;
        }
        List<Bunch> order = ordered(beside);
        double first = left + LEFT_KERB + (room - lane * (order.size() - 1)) / 2;
        for (int i = 0; i < order.size(); i++) {
            double x = first + i * lane;
            order.get(i).rises.forEach(rise -> lanes.put(rise.place(), x));
        }
    }

    /** Puts each bunch where it crosses those before it least. */
    private static List<Bunch> ordered(List<Bunch> beside) {
        List<Bunch> order = new ArrayList<>();
        for (Bunch bunch : beside) {
            int crossed = 0;
            for (Bunch other : order) {
                crossed += bunch.crossings(other);
            }
            int least = crossed;
            int best = 0;
            for (int i = 0; i < order.size(); i++) {
                crossed += order.get(i).crossings(bunch) - bunch.crossings(order.get(i));
                if (crossed < least) {
                    least = crossed;
                    best = i + 1;
                }
            }
            order.add(best, bunch);
        }
        return order;
    }

    /** Rises in one lane. */
    private static final class Bunch {
        private final List<Rise> rises = new ArrayList<>();
        private double top = Double.POSITIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        void add(Rise rise) {
            rises.add(rise);
            top = Math.min(top, rise.top());
            bottom = Math.max(bottom, rise.bottom());
        }

        /** How often this crosses another one that is to the right of it; running on one another counts more. */
        int crossings(Bunch other) {
            int found = 0;
            for (Rise rise : rises) {
                found += other.passes(rise.toY()) ? 1 : 0;
                for (Rise beside : other.rises) {
                    found += Math.abs(beside.y() - rise.toY()) < 1 ? 3 : 0;
                }
            }
            for (Rise rise : other.rises) {
                found += passes(rise.y()) ? 1 : 0;
            }
            return found;
        }

        private boolean passes(double y) {
            return y > top && y < bottom;
        }
    }
}

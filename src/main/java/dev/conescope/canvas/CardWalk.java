package dev.conescope.canvas;

import dev.conescope.scene.Card;
import dev.conescope.scene.Diagram;
import dev.conescope.scene.draw.Box;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where keys lead from a card; hidden cards are passed over. Without a card to start from, every step leads to the
 * first card in reading order: column by column, top down. Cards are in one column where each begins before the first
 * of them ends, wherever frames have moved them to.
 */
final class CardWalk {
    private final CanvasState state;
    private Diagram ordered = Diagram.EMPTY;
    private int[] order = new int[0];
    private int[] placeInOrder = new int[0];

    CardWalk(CanvasState state) {
        this.state = state;
    }

    /** The nearest card that the card depends on; the card itself where there is none. */
    int dependency(int from) {
        return isNone(from) ? first() : nearest(from, state.adjacency().dependencies(from));
    }

    /** The nearest card that depends on the card; the card itself where there is none. */
    int dependent(int from) {
        return isNone(from) ? first() : nearest(from, state.adjacency().dependents(from));
    }

    /** The next card above that shares a part of its column; the card itself where there is none. */
    int above(int from) {
        return isNone(from)
                ? first()
                : nearest(
                        from,
                        column(from).filter(i -> box(i).centreY() < box(from).centreY()));
    }

    /** The next card below that shares a part of its column; the card itself where there is none. */
    int below(int from) {
        return isNone(from)
                ? first()
                : nearest(
                        from,
                        column(from).filter(i -> box(i).centreY() > box(from).centreY()));
    }

    /** The next card in reading order, or {@link CanvasState#NONE} after the last one. */
    int next(int from) {
        return neighbour(from, 1);
    }

    /** The card before in reading order, or {@link CanvasState#NONE} before the first one. */
    int previous(int from) {
        return neighbour(from, -1);
    }

    private int neighbour(int from, int step) {
        int[] order = readingOrder();
        int at = isNone(from) ? (step > 0 ? -1 : order.length) : placeInOrder[from];
        int next = at + step;
        while (next >= 0 && next < order.length && isHidden(order[next])) {
            next += step;
        }
        return next >= 0 && next < order.length ? order[next] : CanvasState.NONE;
    }

    private int first() {
        return neighbour(CanvasState.NONE, 1);
    }

    /** Found once a diagram. */
    private int[] readingOrder() {
        Diagram diagram = state.diagram();
        if (diagram != ordered) {
            ordered = diagram;
            List<Integer> byX = IntStream.range(0, cards().size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> box(i).x()))
                    .toList();
            int[] columnOf = new int[byX.size()];
            int column = 0;
            double end = Double.NEGATIVE_INFINITY;
            for (int place : byX) {
                if (box(place).x() >= end) {
                    column++;
                    end = box(place).right();
                }
                columnOf[place] = column;
            }
            order = byX.stream()
                    .sorted(Comparator.<Integer>comparingInt(i -> columnOf[i]).thenComparingDouble(i -> box(i).y()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            placeInOrder = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                placeInOrder[order[i]] = i;
            }
        }
        return order;
    }

    private boolean isHidden(int place) {
        return state.scene().get().mark(place).hidden();
    }

    private IntStream column(int from) {
        Box own = box(from);
        return IntStream.range(0, cards().size())
                .filter(i -> i != from && box(i).x() < own.right() && box(i).right() > own.x());
    }

    private int nearest(int from, IntStream candidates) {
        Box own = box(from);
        return candidates
                .filter(i -> !isHidden(i))
                .boxed()
                .min(Comparator.comparingDouble(
                        i -> Math.hypot(box(i).centreX() - own.centreX(), box(i).centreY() - own.centreY())))
                .orElse(from);
    }

    private boolean isNone(int place) {
        return state.card(place).isEmpty();
    }

    private Box box(int place) {
        return cards().get(place).box();
    }

    private List<Card> cards() {
        return state.diagram().cards();
    }
}

package dev.conescope.canvas;

import dev.conescope.scene.Card;
import dev.conescope.scene.draw.Box;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where keys lead from a card. Without a card to start from, every step leads to the first card in reading order:
 * column by column, top down.
 */
final class CardWalk {
    private final CanvasState state;

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
        List<Integer> order = readingOrder();
        int start = isNone(from) ? (step > 0 ? -1 : order.size()) : order.indexOf(from);
        int place = start + step;
        return place >= 0 && place < order.size() ? order.get(place) : CanvasState.NONE;
    }

    private int first() {
        List<Integer> order = readingOrder();
        return order.isEmpty() ? CanvasState.NONE : order.getFirst();
    }

    private List<Integer> readingOrder() {
        return IntStream.range(0, cards().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> box(i).x()).thenComparingDouble(i -> box(i).y()))
                .toList();
    }

    private IntStream column(int from) {
        Box own = box(from);
        return IntStream.range(0, cards().size())
                .filter(i -> i != from && box(i).x() < own.right() && box(i).right() > own.x());
    }

    private int nearest(int from, IntStream candidates) {
        Box own = box(from);
        return candidates
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

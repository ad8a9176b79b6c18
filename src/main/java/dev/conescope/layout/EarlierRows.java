package dev.conescope.layout;

import dev.conescope.layout.LayoutResult.Place;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that rectangles were read in where they stood: row by row, each from left to right. Two are in one row
 * where their heights overlap.
 */
public final class EarlierRows {
    private static final Place LAST = new Place(Double.MAX_VALUE, Double.MAX_VALUE, 0, 0);

    /** What was given, in that order. */
    public final int[] order;
    /** The places in the order where a row begins. */
    public final BitSet begins = new BitSet();

    private record Seen(int number, Place place) {}

    /**
     * The rows of some things; those that stood nowhere come last.
     *
     * @param numbers which
     * @param places where each stood, by number
     */
    public EarlierRows(int[] numbers, @Nullable Place[] places) {
        List<Seen> left = Arrays.stream(numbers)
                .mapToObj(number -> new Seen(number, place(places, number)))
                .sorted(Comparator.comparingDouble(seen -> seen.place().y()))
                .toList();
        order = new int[numbers.length];
        int from = 0;
        while (from < left.size()) {
            double bottom = left.get(from).place().bottom();
            int to = from + 1;
            while (to < left.size() && left.get(to).place().y() < bottom - 1) {
                bottom = Math.max(bottom, left.get(to).place().bottom());
                to++;
            }
            begins.set(from);
            int at = from;
            List<Seen> row = left.subList(from, to).stream()
                    .sorted(Comparator.comparingDouble(seen -> seen.place().x()))
                    .toList();
            for (Seen seen : row) {
                order[at++] = seen.number();
            }
            from = to;
        }
        while (begins.length() > 0 && place(places, order[begins.length() - 1]).equals(LAST)) {
            begins.clear(begins.length() - 1);
        }
    }

    private static Place place(@Nullable Place[] places, int number) {
        Place place = places[number];
        return place == null ? LAST : place;
    }
}

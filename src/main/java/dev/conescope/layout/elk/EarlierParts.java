package dev.conescope.layout.elk;

import dev.conescope.layout.Earlier;
import dev.conescope.layout.EarlierRows;
import dev.conescope.layout.LayoutResult.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where parts stood in the picture before. */
record EarlierParts(Earlier earlier) {
    /** Where a part stood, or null if it was not there; a block stood where all that is in it did. */
    @Nullable
    Place place(Part part) {
        return switch (part) {
            case Part.Leaf leaf -> earlier.box(leaf.box);
            case Part.Frame frame -> earlier.group(frame.group);
            case Part.Block block -> {
                Place all = null;
                for (Part inside : block.children) {
                    Place one = place(inside);
                    all = all == null || one == null ? (all == null ? one : all) : all.union(one);
                }
                yield all;
            }
        };
    }

    /**
     * The columns that parts stood in, from the left, or nothing where one of them stood nowhere. Two stood in one
     * column where their widths overlap.
     */
    int[] columns(List<Part> parts) {
        List<Place> places = new ArrayList<>();
        for (Part part : parts) {
            Place place = place(part);
            if (place == null) {
                return new int[0];
            }
            places.add(place);
        }
        int[] fromLeft = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingDouble(number -> places.get(number).x()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] columns = new int[fromLeft.length];
        int column = 0;
        double right = fromLeft.length == 0 ? 0 : places.get(fromLeft[0]).right();
        for (int number : fromLeft) {
            if (places.get(number).x() >= right) {
                column++;
            }
            right = Math.max(right, places.get(number).right());
            columns[number] = column;
        }
        return columns;
    }

    /** Whether at least half of them stood somewhere. */
    boolean knowsMost(List<Part> parts) {
        if (earlier.isEmpty()) {
            return false;
        }
        long known = parts.stream().filter(part -> place(part) != null).count();
        return 2 * known >= parts.size();
    }

    /** The places of them all; new ones stand below. */
    List<Place> all(List<Part> parts) {
        double bottom = 0;
        for (Part part : parts) {
            Place place = place(part);
            bottom = place == null ? bottom : Math.max(bottom, place.bottom());
        }
        List<Place> places = new ArrayList<>();
        for (Part part : parts) {
            Place place = place(part);
            if (place == null) {
                place = new Place(0, bottom, part.width, part.height);
                bottom = place.bottom();
            }
            places.add(place);
        }
        return places;
    }

    /** The rows that parts stood in. */
    EarlierRows rows(List<Part> parts) {
        int[] numbers = new int[parts.size()];
        @Nullable Place[] places = new Place[parts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
            places[i] = place(parts.get(i));
        }
        return new EarlierRows(numbers, places);
    }

    /** The parts from above to below; new ones come last, in their order. */
    List<Part> fromAbove(List<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingDouble(part -> {
                    Place place = place(part);
                    return place == null ? Double.MAX_VALUE : place.y() + place.height() / 2;
                }))
                .toList();
    }
}

package dev.conescope.layout.elk;

import dev.conescope.layout.LayoutResult.Place;
import dev.conescope.layout.Sizes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets parts where they stood before, and where they have grown pushes what stood right of them to the right and what
 * stood below them down: nothing changes sides. Quadratic in the number of parts.
 */
final class Pushing {
    private final List<Part> parts;
    private final List<Place> places;
    private final int[] byLeft;
    private final int[] byTop;

    /**
     * Parts with their places before.
     *
     * @param parts the parts, with the sizes that they have now
     * @param places where each stood
     */
    Pushing(List<Part> parts, List<Place> places) {
        this.parts = parts;
        this.places = places;
        byLeft = ascending(Comparator.comparingDouble(place -> places.get(place).x()));
        byTop = ascending(Comparator.comparingDouble(place -> places.get(place).y()));
    }

    private int[] ascending(Comparator<Integer> order) {
        return IntStream.range(0, parts.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Gives the parts their places, from (0, 0). */
    void push() {
        parts.forEach(part -> {
            part.x = 0;
            part.y = 0;
        });
        for (int i = 0; i < byLeft.length; i++) {
            for (int j = i + 1; j < byLeft.length; j++) {
                Part left = parts.get(byLeft[i]);
                Part right = parts.get(byLeft[j]);
                if (beside(places.get(byLeft[i]), places.get(byLeft[j]))) {
                    right.x = Math.max(right.x, left.x + left.width + Sizes.PART_GAP);
                } else if (places.get(byLeft[i]).right()
                        <= places.get(byLeft[j]).x()) {
                    right.x = Math.max(right.x, left.x);
                }
            }
        }
        for (int i = 0; i < byTop.length; i++) {
            for (int j = i + 1; j < byTop.length; j++) {
                Part above = parts.get(byTop[i]);
                Part below = parts.get(byTop[j]);
                if (!besideEither(places.get(byTop[i]), places.get(byTop[j]))) {
                    below.y = Math.max(below.y, above.y + above.height + Sizes.PART_GAP);
                }
            }
        }
    }

    private static boolean besideEither(Place one, Place other) {
        return beside(one, other) || beside(other, one);
    }

    /** Whether one stood left of the other and neither below it nor above it. */
    private static boolean beside(Place left, Place right) {
        return left.right() <= right.x() && left.y() < right.bottom() && right.y() < left.bottom();
    }
}

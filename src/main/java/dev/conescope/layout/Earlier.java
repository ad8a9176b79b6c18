package dev.conescope.layout;

import dev.conescope.layout.LayoutResult.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where boxes and groups of a request stood in the picture that was seen before, so that they come to stand in the same
 * order again. Immutable.
 */
public final class Earlier {
    /** Nothing was seen before. */
    public static final Earlier NOTHING = new Earlier(null, new Place[0], new Place[0]);

    private final @Nullable Arrangement arrangement;
    private final @Nullable Place[] boxes;
    private final @Nullable Place[] groups;

    private Earlier(@Nullable Arrangement arrangement, @Nullable Place[] boxes, @Nullable Place[] groups) {
        this.arrangement = arrangement;
        this.boxes = boxes;
        this.groups = groups;
    }

    /**
     * An earlier picture.
     *
     * @param arrangement how it was laid out
     * @param boxes by number of the box of the request, where it stood, or what stands for it now
     * @param groups the same of the groups
     */
    public static Earlier of(Arrangement arrangement, List<Optional<Place>> boxes, List<Optional<Place>> groups) {
        return new Earlier(arrangement, array(boxes), array(groups));
    }

    private static @Nullable Place[] array(List<Optional<Place>> places) {
        @Nullable Place[] array = new Place[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i).orElse(null);
        }
        return array;
    }

    /** Whether nothing that is in the request stood anywhere. */
    public boolean isEmpty() {
        return arrangement == null;
    }

    /** Whether it was laid out like this. */
    public boolean was(Arrangement one) {
        return arrangement == one;
    }

    /** Where a box stood. */
    public @Nullable Place box(int number) {
        return number < boxes.length ? boxes[number] : null;
    }

    /** Where a group stood. */
    public @Nullable Place group(int number) {
        return number < groups.length ? groups[number] : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Earlier that
                && arrangement == that.arrangement
                && Arrays.equals(boxes, that.boxes)
                && Arrays.equals(groups, that.groups);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(boxes) + Arrays.hashCode(groups);
    }
}

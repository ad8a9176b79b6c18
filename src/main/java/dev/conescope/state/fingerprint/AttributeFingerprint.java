package dev.conescope.state.fingerprint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The fingerprints of one instance's attributes.
 *
 * @param names the attributes' names, ascending
 * @param marks for each name the fingerprint of its value, under the key of one comparison
 */
public record AttributeFingerprint(List<String> names, List<Mark> marks) {
    /** An instance without attributes. */
    static final AttributeFingerprint EMPTY = new AttributeFingerprint(List.of(), List.of());

    /**
     * The fingerprint of one value: 128 bits.
     *
     * @param high the first half
     * @param low the second half
     */
    public record Mark(long high, long low) {}

    /** Copies the lists. */
    public AttributeFingerprint {
        names = List.copyOf(names);
        marks = List.copyOf(marks);
    }

    /** The names of the attributes that only one of them has or whose values differ, ascending. */
    public List<String> differences(AttributeFingerprint other) {
        var different = new ArrayList<String>();
        int mine = 0;
        int theirs = 0;
        while (mine < names.size() || theirs < other.names.size()) {
            int order = mine == names.size()
                    ? 1
                    : theirs == other.names.size() ? -1 : names.get(mine).compareTo(other.names.get(theirs));
            boolean differs = order != 0 || !marks.get(mine).equals(other.marks.get(theirs));
            if (differs) {
                different.add(order <= 0 ? names.get(mine) : other.names.get(theirs));
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return different;
    }

    /** The fingerprint of the attribute {@code id}; empty where there is none. */
    public Optional<Mark> id() {
        int place = Collections.binarySearch(names, "id");
        return place < 0 ? Optional.empty() : Optional.of(marks.get(place));
    }
}

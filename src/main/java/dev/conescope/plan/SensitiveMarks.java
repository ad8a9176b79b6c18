package dev.conescope.plan;

import java.util.HashSet;
import java.util.Set;

/**
 * Which attributes of an object a plan marks as sensitive, wholly or in part, before or after the change.
 *
 * @param everything whether the object as a whole is sensitive
 * @param attributes the names of the attributes
 */
public record SensitiveMarks(boolean everything, Set<String> attributes) {
    /** Nothing is sensitive. */
    public static final SensitiveMarks NONE = new SensitiveMarks(false, Set.of());

    /** Copies the set. */
    public SensitiveMarks {
        attributes = Set.copyOf(attributes);
    }

    /** Whether an attribute is sensitive, or a part of it. */
    public boolean mark(String attribute) {
        return everything || attributes.contains(attribute);
    }

    /** What either marks. */
    public SensitiveMarks and(SensitiveMarks other) {
        if (other.equals(NONE)) {
            return this;
        }
        if (equals(NONE)) {
            return other;
        }
        var both = new HashSet<>(attributes);
        both.addAll(other.attributes);
        return new SensitiveMarks(everything || other.everything, both);
    }
}

package dev.conescope.velocity.change;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one instance between two states.
 *
 * @param address the instance in the newer state, or in the older one where it is gone
 * @param previous how the older state calls it if it was moved, or null
 * @param kinds what is different, in the order of the kinds
 * @param attributes the names of the attributes whose values differ, ascending; never a value
 * @param gained what it depends on since, in the newer state's order
 * @param lost what it does not depend on any more, in the older state's order
 */
public record InstanceDifference(
        ResourceInstanceAddress address,
        @Nullable ResourceInstanceAddress previous,
        List<Kind> kinds,
        List<String> attributes,
        List<ConfigResourceAddress> gained,
        List<ConfigResourceAddress> lost) {
    /** The kinds of differences. */
    public enum Kind {
        /** Only the newer state has it. */
        ADDED,
        /** Only the older state has it. */
        REMOVED,
        /** It has another address: the type and the attribute {@code id} are the same. */
        MOVED,
        /** Attributes differ. */
        CHANGED,
        /** It depends on something else. */
        REWIRED,
        /** It is tainted since. */
        TAINTED,
        /** It is not tainted any more. */
        UNTAINTED,
        /** It has other deposed objects. */
        DEPOSED
    }

    /** Copies the lists. */
    public InstanceDifference {
        kinds = List.copyOf(kinds);
        attributes = List.copyOf(attributes);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }
}

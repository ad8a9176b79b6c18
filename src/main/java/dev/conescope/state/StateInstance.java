package dev.conescope.state;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.InstanceKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object that the state records: an instance of a resource, or a deposed object of one.
 *
 * @param key which instance
 * @param deposed the key of a deposed object, or null for the current one
 * @param tainted whether the next apply replaces it
 * @param dependencies what it depends on, as the state lists it; equal lists of one state are the same object
 * @param attributes where its values stand in the file
 */
public record StateInstance(
        InstanceKey key,
        @Nullable String deposed,
        boolean tainted,
        List<ConfigResourceAddress> dependencies,
        AttributeSpan attributes) {

    /** Copies the dependencies. */
    public StateInstance {
        dependencies = List.copyOf(dependencies);
    }

    /** The same object with other dependencies. */
    public StateInstance withDependencies(List<ConfigResourceAddress> other) {
        return new StateInstance(key, deposed, tainted, other, attributes);
    }

    /** Whether this is the current object of its key. */
    public boolean isCurrent() {
        return deposed == null;
    }
}

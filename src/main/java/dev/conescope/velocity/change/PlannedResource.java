package dev.conescope.velocity.change;

import dev.conescope.address.ResourceAddress;
import dev.conescope.plan.PlannedChange;
import java.util.List;

/**
 * A resource that only the plan knows. It counts in no figure of the state.
 *
 * @param address where it will be
 * @param changes what the plan does with its instances
 * @param dependencies the resources of the state and of the plan that the plan's configuration says it refers to, in
 *     the order of their addresses
 */
public record PlannedResource(
        ResourceAddress address, List<PlannedChange> changes, List<ResourceAddress> dependencies) {
    /** Copies the lists. */
    public PlannedResource {
        changes = List.copyOf(changes);
        dependencies = List.copyOf(dependencies);
    }
}

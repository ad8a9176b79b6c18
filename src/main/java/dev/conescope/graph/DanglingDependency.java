package dev.conescope.graph;

import dev.conescope.address.ConfigResourceAddress;
import java.util.List;

/**
 * An address that resources of the state depend on and that the state does not hold.
 *
 * @param address the missing address
 * @param dependents the resources that name it, in the order of their addresses
 */
public record DanglingDependency(ConfigResourceAddress address, List<ResourceNode> dependents) {
    /** Copies the list. */
    public DanglingDependency {
        dependents = List.copyOf(dependents);
    }
}

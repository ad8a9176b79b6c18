package dev.conescope.graph;

import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateResource;

/**
 * A node: one resource block in one module instance, with all its instances.
 *
 * @param id its number in its graph, dense from 0 in the order of the addresses
 * @param resource what the state records of it
 */
public record ResourceNode(int id, StateResource resource) {
    /** The resource's address. */
    public ResourceAddress address() {
        return resource.address();
    }

    /** Whether a provider only reads it. */
    public boolean isData() {
        return address().mode() == ResourceMode.DATA;
    }

    /** How many current instances it has. */
    public int instances() {
        int current = 0;
        for (StateInstance instance : resource.instances()) {
            current += instance.isCurrent() ? 1 : 0;
        }
        return current;
    }

    /** How many objects a refresh asks the provider about: current instances and deposed objects. */
    public int objects() {
        return resource.instances().size();
    }

    /** Whether any current instance is tainted. */
    public boolean tainted() {
        return resource.instances().stream().anyMatch(instance -> instance.isCurrent() && instance.tainted());
    }
}

package dev.conescope.state;

import dev.conescope.address.ResourceAddress;
import java.util.List;

/**
 * One resource of a state with its instances.
 *
 * @param address where it is
 * @param provider the provider's configuration address as the file has it; may be empty
 * @param instances its instances in the file's order, deposed objects among them; may be empty
 */
public record StateResource(ResourceAddress address, String provider, List<StateInstance> instances) {
    /** Copies the instances. */
    public StateResource {
        instances = List.copyOf(instances);
    }
}

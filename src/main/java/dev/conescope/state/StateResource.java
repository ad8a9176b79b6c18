package dev.conescope.state;

import dev.conescope.address.ResourceAddress;
import java.util.List;

/**
 * One resource of a state with its instances.
 *
 * @param address where it is
 * @param provider the provider's configuration address as the file has it; may be empty. Where instances have different
 *     ones, that of the first
 * @param instances its instances in the file's order, deposed objects among them; may be empty
 * @param instanceProviders for each instance its provider's configuration address, where they are different ones, as
 *     OpenTofu 1.9 and newer allows; otherwise empty
 */
public record StateResource(
        ResourceAddress address, String provider, List<StateInstance> instances, List<String> instanceProviders) {
    /** Copies the lists. */
    public StateResource {
        instances = List.copyOf(instances);
        instanceProviders = List.copyOf(instanceProviders);
    }

    /** A resource whose instances all have its provider. */
    public StateResource(ResourceAddress address, String provider, List<StateInstance> instances) {
        this(address, provider, instances, List.of());
    }

    /** The configuration addresses of all its instances' providers, each once, in the instances' order. */
    public List<String> providers() {
        return instanceProviders.isEmpty()
                ? List.of(provider)
                : instanceProviders.stream().distinct().toList();
    }
}

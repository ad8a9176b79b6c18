package dev.conescope.state;

import dev.conescope.address.ResourceInstanceAddress;
import java.util.List;

/**
 * The instances of a state as {@code terraform state list} lists them: data sources among them, each instance once
 * however many deposed objects it has, and an instance listed although only deposed objects of it are left.
 *
 * <p>Source: Terraform's {@code internal/command/state_meta.go}, {@code collectResourceInstances}.
 */
public final class StateListing {
    private StateListing() {}

    /** The addresses, each once, in Terraform's order. O(n log n) in the instances. */
    public static List<ResourceInstanceAddress> of(StateSnapshot state) {
        return state.resources().stream()
                .flatMap(resource -> resource.instances().stream()
                        .map(instance -> resource.address().instance(instance.key()))
                        .distinct())
                .sorted()
                .toList();
    }
}

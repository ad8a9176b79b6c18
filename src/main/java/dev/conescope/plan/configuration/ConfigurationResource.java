package dev.conescope.plan.configuration;

import dev.conescope.address.ConfigResourceAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resource block.
 *
 * @param address the resource, or null for an ephemeral one, which no state holds
 * @param provider the key of its provider's configuration in the plan; may be empty
 * @param references what its arguments, {@code count}, {@code for_each}, provisioners and {@code depends_on} refer to
 */
public record ConfigurationResource(
        @Nullable ConfigResourceAddress address, String provider, List<Reference> references) {
    /** Copies the list. */
    public ConfigurationResource {
        references = List.copyOf(references);
    }
}

package dev.conescope.plan.configuration;

import java.util.List;
import java.util.Map;

/**
 * The modules and provider configurations of a configuration.
 *
 * @param modules each module by the names of the calls that lead to it; the root's list is empty
 * @param providers each provider configuration by its key in the plan
 */
public record Configuration(
        Map<List<String>, ConfigurationModule> modules, Map<String, ProviderConfiguration> providers) {
    /** A configuration that is not told. */
    public static final Configuration NONE = new Configuration(Map.of(), Map.of());

    /**
     * One configuration of a provider.
     *
     * @param module the module that it stands in
     * @param references what its arguments refer to
     */
    public record ProviderConfiguration(List<String> module, List<Reference> references) {
        /** Copies the lists. */
        public ProviderConfiguration {
            module = List.copyOf(module);
            references = List.copyOf(references);
        }
    }

    /** Copies the maps. */
    public Configuration {
        modules = Map.copyOf(modules);
        providers = Map.copyOf(providers);
    }

    /** Whether nothing is told. */
    public boolean isEmpty() {
        return modules.isEmpty();
    }
}

package dev.conescope.plan.configuration;

import java.util.List;
import java.util.Map;

/**
 * One module of a configuration.
 *
 * @param path the names of the calls that lead to it
 * @param resources its resource blocks by their addresses inside the module
 * @param calls the modules that it calls, by the calls' names
 * @param outputs what each output refers to, by its name
 */
public record ConfigurationModule(
        List<String> path,
        Map<String, ConfigurationResource> resources,
        Map<String, ModuleCall> calls,
        Map<String, List<Reference>> outputs) {
    /** Copies the list and the maps. */
    public ConfigurationModule {
        path = List.copyOf(path);
        resources = Map.copyOf(resources);
        calls = Map.copyOf(calls);
        outputs = Map.copyOf(outputs);
    }
}

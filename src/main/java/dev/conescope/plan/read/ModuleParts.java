package dev.conescope.plan.read;

import dev.conescope.plan.configuration.ConfigurationResource;
import dev.conescope.plan.configuration.ModuleCall;
import dev.conescope.plan.configuration.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been read of one module. */
final class ModuleParts {
    final Map<String, ConfigurationResource> resources = new HashMap<>();
    final Map<String, ModuleCall> calls = new HashMap<>();
    final Map<String, List<Reference>> outputs = new HashMap<>();
}

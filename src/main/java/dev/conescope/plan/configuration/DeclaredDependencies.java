package dev.conescope.plan.configuration;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.plan.configuration.Configuration.ProviderConfiguration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each resource of a configuration refers to directly: its references followed through variables to the arguments
 * of module calls, and through outputs into the modules, to the resources at their ends. What {@code count},
 * {@code for_each} and {@code depends_on} of the calls around it and its provider's configuration refer to counts too.
 *
 * <p>A plan does not tell everything: what local values, conditions, {@code replace_triggered_by} and dynamic blocks
 * refer to is missing, so this is a part of what a state records, never a replacement for it. Immutable.
 *
 * <p>Source: {@code internal/terraform/transform_reference.go} and {@code transform_module_expansion.go} of Terraform.
 */
public final class DeclaredDependencies {
    /**
     * What one resource refers to.
     *
     * @param resources the resources, without itself
     * @param locals the local values on the way, which may refer to more
     */
    public record Declared(Set<ConfigResourceAddress> resources, Set<LocalValue> locals) {
        private static final Declared NOTHING = new Declared(Set.of(), Set.of());
    }

    /** A reference and the module that it is made in. */
    private record Scoped(List<String> module, Reference reference) {}

    private final Configuration configuration;
    private final Map<ConfigResourceAddress, Declared> declared = new HashMap<>();
    private final Map<String, Set<ConfigResourceAddress>> providerInputs = new HashMap<>();
    private final Map<ConfigResourceAddress, String> providers = new HashMap<>();

    private DeclaredDependencies(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Follows the references of all resources. Linear in resources and in what each of them refers to. */
    public static DeclaredDependencies of(Configuration configuration) {
        var result = new DeclaredDependencies(configuration);
        result.configuration.providers().forEach(result::followProvider);
        for (ConfigurationModule module : configuration.modules().values()) {
            for (ConfigurationResource resource : module.resources().values()) {
                result.follow(module, resource);
            }
        }
        return result;
    }

    /** What the resource refers to; nothing where the configuration does not have it. */
    public Declared of(ConfigResourceAddress resource) {
        return declared.getOrDefault(resource, Declared.NOTHING);
    }

    /** The resources of the configuration. */
    public Set<ConfigResourceAddress> resources() {
        return declared.keySet();
    }

    /** The key of the resource's provider configuration, as the plan has it. */
    public Optional<String> provider(ConfigResourceAddress resource) {
        return Optional.ofNullable(providers.get(resource));
    }

    /** For each provider configuration that refers to resources, by its key, those resources. */
    public Map<String, Set<ConfigResourceAddress>> providerInputs() {
        return Map.copyOf(providerInputs);
    }

    private void followProvider(String key, ProviderConfiguration provider) {
        Declared found =
                new Walk().from(provider.module(), provider.references()).done();
        if (!found.resources().isEmpty()) {
            providerInputs.put(key, found.resources());
        }
    }

    private void follow(ConfigurationModule module, ConfigurationResource resource) {
        ConfigResourceAddress address = resource.address();
        if (address == null) {
            return;
        }
        var walk = new Walk().from(module.path(), resource.references());
        for (int depth = module.path().size(); depth > 0; depth--) {
            List<String> outside = module.path().subList(0, depth - 1);
            ModuleCall call = call(outside, module.path().get(depth - 1));
            if (call != null) {
                walk.from(outside, call.around());
            }
        }
        ProviderConfiguration provider = configuration.providers().get(resource.provider());
        if (provider != null) {
            walk.from(provider.module(), provider.references());
            providers.put(address, resource.provider());
        }
        Declared found = walk.done();
        found.resources().remove(address);
        declared.put(address, found);
    }

    private @Nullable ModuleCall call(List<String> module, String name) {
        ConfigurationModule calling = configuration.modules().get(module);
        return calling == null ? null : calling.calls().get(name);
    }

    /** Follows references until all of them end at resources or local values. */
    private final class Walk {
        private final Deque<Scoped> pending = new ArrayDeque<>();
        private final Set<Scoped> seen = new HashSet<>();
        private final Set<ConfigResourceAddress> resources = new LinkedHashSet<>();
        private final Set<LocalValue> locals = new LinkedHashSet<>();

        Walk from(List<String> module, List<Reference> references) {
            for (Reference reference : references) {
                var scoped = new Scoped(module, reference);
                if (seen.add(scoped)) {
                    pending.add(scoped);
                }
            }
            return this;
        }

        Declared done() {
            while (!pending.isEmpty()) {
                Scoped next = pending.remove();
                step(next.module(), next.reference());
            }
            return new Declared(resources, locals);
        }

        private void step(List<String> module, Reference reference) {
            ConfigurationModule around = configuration.modules().get(module);
            if (around == null) {
                return;
            }
            switch (reference) {
                case Reference.ToResource(String localName) -> resource(around, localName);
                case Reference.ToVariable(String name) -> variable(module, name);
                case Reference.ToLocal(String name) -> locals.add(new LocalValue(module, name));
                case Reference.ToModule(String call) -> everythingIn(inside(module, call));
                case Reference.ToOutput(String call, String output) -> {
                    ConfigurationModule called = configuration.modules().get(inside(module, call));
                    if (called != null) {
                        from(called.path(), called.outputs().getOrDefault(output, List.of()));
                    }
                }
            }
        }

        private void resource(ConfigurationModule around, String localName) {
            ConfigurationResource found = around.resources().get(localName);
            if (found != null && found.address() != null) {
                resources.add(found.address());
            } else if (found != null) {
                from(around.path(), found.references());
            }
        }

        private void variable(List<String> module, String name) {
            if (!module.isEmpty()) {
                List<String> outside = module.subList(0, module.size() - 1);
                ModuleCall call = call(outside, module.getLast());
                if (call != null) {
                    from(outside, call.arguments().getOrDefault(name, List.of()));
                }
            }
        }

        private void everythingIn(List<String> path) {
            Deque<List<String>> modules = new ArrayDeque<>(List.of(path));
            while (!modules.isEmpty()) {
                ConfigurationModule module = configuration.modules().get(modules.remove());
                if (module != null) {
                    module.resources().keySet().forEach(localName -> resource(module, localName));
                    module.calls().keySet().forEach(call -> modules.add(inside(module.path(), call)));
                }
            }
        }
    }

    private static List<String> inside(List<String> module, String call) {
        var path = new ArrayList<>(module);
        path.add(call);
        return path;
    }
}

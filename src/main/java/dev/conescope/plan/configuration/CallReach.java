package dev.conescope.plan.configuration;

import dev.conescope.plan.configuration.Configuration.ProviderConfiguration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a module call reaches inside the module that it stands in. Any output of a module counts as made of everything
 * that its call refers to, so that what happens inside, local values among it, needs no looking at.
 *
 * @param call the names of the calls that lead to the called module
 * @param itself whether the call reaches its own outputs, so that one of its instances may depend on another one
 * @param locals local values on the way, which the plan does not tell and which may reach more
 */
public record CallReach(List<String> call, boolean itself, Set<LocalValue> locals) {
    /** Copies the list and the set. */
    public CallReach {
        call = List.copyOf(call);
        locals = Set.copyOf(locals);
    }

    /**
     * The reach of every call that matters for telling a module's instances apart: those that are repeated, and those
     * around them. In no order; quadratic at worst in the items of one module.
     */
    public static List<CallReach> of(Configuration configuration) {
        var walks = new Walks(configuration);
        return walks.callsThatMatter().stream().map(walks::reach).toList();
    }

    private static final class Walks {
        private final Configuration configuration;

        /** What the provider configurations of a module and of those inside it refer to, by where they stand. */
        private final Map<List<String>, Set<String>> providersBelow = new HashMap<>();

        Walks(Configuration configuration) {
            this.configuration = configuration;
            for (ConfigurationModule module : configuration.modules().values()) {
                for (ConfigurationResource resource : module.resources().values()) {
                    for (int depth = module.path().size(); depth > 0; depth--) {
                        providersBelow
                                .computeIfAbsent(module.path().subList(0, depth), _ -> new HashSet<>())
                                .add(resource.provider());
                    }
                }
            }
        }

        Set<List<String>> callsThatMatter() {
            Set<List<String>> found = new LinkedHashSet<>();
            for (ConfigurationModule module : configuration.modules().values()) {
                module.calls().forEach((name, call) -> {
                    List<String> path = inside(module.path(), name);
                    for (int depth = path.size(); call.repeated() && depth > 0; depth--) {
                        found.add(path.subList(0, depth));
                    }
                });
            }
            return found;
        }

        CallReach reach(List<String> path) {
            List<String> outside = path.subList(0, path.size() - 1);
            String own = path.getLast();
            ConfigurationModule module = configuration.modules().get(outside);
            Set<Reference> seen = new HashSet<>();
            Set<LocalValue> locals = new LinkedHashSet<>();
            Deque<Reference> pending = new ArrayDeque<>();
            boolean itself = false;
            if (module != null) {
                add(callReferences(module, own), seen, pending);
            }
            while (module != null && !pending.isEmpty()) {
                switch (pending.remove()) {
                    case Reference.ToLocal(String name) -> locals.add(new LocalValue(outside, name));
                    case Reference.ToVariable _ -> {
                        // It comes from outside; whether that reaches this module is asked of the call around it.
                    }
                    case Reference.ToResource(String localName) ->
                        add(resourceReferences(module, localName), seen, pending);
                    case Reference.ToModule(String call) -> {
                        itself |= call.equals(own);
                        add(callReferences(module, call), seen, pending);
                    }
                    case Reference.ToOutput(String call, String _) -> {
                        itself |= call.equals(own);
                        add(callReferences(module, call), seen, pending);
                    }
                }
            }
            return new CallReach(path, itself, locals);
        }

        private static void add(List<Reference> more, Set<Reference> seen, Deque<Reference> pending) {
            for (Reference reference : more) {
                if (seen.add(reference)) {
                    pending.add(reference);
                }
            }
        }

        private List<Reference> callReferences(ConfigurationModule module, String name) {
            ModuleCall call = module.calls().get(name);
            var all = new ArrayList<Reference>();
            if (call != null) {
                all.addAll(call.references());
                Set<String> providers = providersBelow.getOrDefault(inside(module.path(), name), Set.of());
                providers.forEach(provider -> all.addAll(providerReferences(module, provider)));
            }
            return all;
        }

        private List<Reference> resourceReferences(ConfigurationModule module, String localName) {
            ConfigurationResource resource = module.resources().get(localName);
            var all = new ArrayList<Reference>();
            if (resource != null) {
                all.addAll(resource.references());
                all.addAll(providerReferences(module, resource.provider()));
            }
            return all;
        }

        private List<Reference> providerReferences(ConfigurationModule module, String key) {
            ProviderConfiguration provider = configuration.providers().get(key);
            return provider != null && provider.module().equals(module.path()) ? provider.references() : List.of();
        }

        private static List<String> inside(List<String> module, String call) {
            var path = new ArrayList<>(module);
            path.add(call);
            return List.copyOf(path);
        }
    }
}

package dev.conescope.state.read.resource;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Resolves the {@code depends_on} of a state, when all its resources are known. Up to Terraform 0.12 an entry is
 * written as seen from the module that holds it: {@code type.name}, {@code type.name.3}, {@code type.name.*},
 * {@code type.name[3]}, {@code data.type.name}, or {@code module.name}, which means everything inside. OpenTofu writes
 * absolute addresses there.
 *
 * <p>Source: Terraform 0.11's {@code terraform/node_resource_abstract.go}, {@code StateReferences}, and
 * {@code internal/states/statefile/version3_upgrade.go}, {@code parseLegacyDependency}.
 */
public final class ReferenceResolver {
    private static final Set<String> NO_RESOURCES =
            Set.of("local", "var", "path", "each", "count", "self", "terraform", "output");
    private static final int MOST_EXAMPLES = 3;

    private final boolean absolute;
    private final Set<ConfigResourceAddress> held = new HashSet<>();
    private final Map<List<String>, Set<ConfigResourceAddress>> inside = new HashMap<>();
    private final Map<List<String>, Map<String, Collection<ConfigResourceAddress>>> known = new HashMap<>();
    private final Map<Entries, List<ConfigResourceAddress>> lists = new HashMap<>();
    private final Map<String, Integer> unresolved = new TreeMap<>();

    /** What a list is made of. */
    private record Entries(List<String> module, List<String> references, List<ConfigResourceAddress> dependencies) {}

    /**
     * Resolves among these resources.
     *
     * @param absolute whether entries are absolute addresses, not those seen from their module
     */
    public ReferenceResolver(Collection<ResourceAddress> resources, boolean absolute) {
        this.absolute = absolute;
        for (ResourceAddress resource : resources) {
            held.add(resource.configuration());
            List<String> module = resource.module().names();
            for (int depth = 1; depth <= module.size(); depth++) {
                inside.computeIfAbsent(module.subList(0, depth), _ -> new LinkedHashSet<>())
                        .add(resource.configuration());
            }
        }
    }

    /**
     * What the entries of a resource in this module mean, added to what it is known to need; each address once. The
     * same list for the same entries: a few bytes may name a module of many resources, and many resources may have
     * them.
     */
    List<ConfigResourceAddress> resolve(
            ModulePath module, List<String> references, List<ConfigResourceAddress> dependencies) {
        List<String> names = module.names();
        var ofModule = known.computeIfAbsent(names, _ -> new HashMap<>());
        for (String reference : references) {
            boolean resolved = !ofModule.computeIfAbsent(
                            reference, text -> absolute ? absolute(names, text) : relative(names, text))
                    .isEmpty();
            if (!resolved) {
                unresolved.merge(reference, 1, Integer::sum);
            }
        }
        return lists.computeIfAbsent(new Entries(names, references, dependencies), _ -> {
            var all = new LinkedHashSet<>(dependencies);
            references.forEach(reference -> all.addAll(ofModule.getOrDefault(reference, Set.of())));
            return List.copyOf(all);
        });
    }

    /** One finding that counts what could not be resolved; none where everything could. */
    List<Finding> findings() {
        if (unresolved.isEmpty()) {
            return List.of();
        }
        int times = unresolved.values().stream().mapToInt(Integer::intValue).sum();
        String examples = String.join(
                ", ", unresolved.keySet().stream().limit(MOST_EXAMPLES).toList());
        String more =
                unresolved.size() > MOST_EXAMPLES ? " and " + (unresolved.size() - MOST_EXAMPLES) + " others" : "";
        return List.of(Finding.of(
                FindingCode.UNRESOLVED_DEPENDENCY,
                times + (times == 1 ? " depends_on entry names" : " depends_on entries name")
                        + " what the state alone cannot resolve to resources: " + examples + more
                        + "; dependencies through " + (times == 1 ? "it" : "them") + " are missing",
                null));
    }

    /**
     * What an absolute address means. Terraform of 0.13 and newer writes no {@code depends_on}, but keeps what an older
     * one wrote: so an entry that names nothing in the state is tried as one seen from its module.
     */
    private Collection<ConfigResourceAddress> absolute(List<String> module, String text) {
        Collection<ConfigResourceAddress> meant = absolute(text);
        if (held.containsAll(meant) && !meant.isEmpty()) {
            return meant;
        }
        Collection<ConfigResourceAddress> seen = relative(module, text);
        return held.containsAll(seen) && !seen.isEmpty() ? seen : meant;
    }

    private Collection<ConfigResourceAddress> absolute(String text) {
        try {
            Address address = AddressParser.parse(text);
            return switch (address) {
                case ResourceAddress resource -> List.of(resource.configuration());
                case ResourceInstanceAddress instance ->
                    List.of(instance.resource().configuration());
                case ModulePath path -> inside.getOrDefault(path.names(), Set.of());
            };
        } catch (AddressParseException none) {
            return List.of();
        }
    }

    private Collection<ConfigResourceAddress> relative(List<String> module, String text) {
        int bracket = text.indexOf('[');
        String[] words = (bracket < 0 ? text : text.substring(0, bracket)).split("\\.", -1);
        boolean data = words[0].equals("data");
        int type = data ? 1 : 0;
        if (words.length < type + 2 || NO_RESOURCES.contains(words[0])) {
            return List.of();
        }
        if (words[0].equals("module")) {
            var path = new ArrayList<>(module);
            path.add(words[1]);
            return inside.getOrDefault(path, Set.of());
        }
        ResourceMode mode = data ? ResourceMode.DATA : ResourceMode.MANAGED;
        return List.of(new ConfigResourceAddress(module, mode, words[type], words[type + 1]));
    }
}

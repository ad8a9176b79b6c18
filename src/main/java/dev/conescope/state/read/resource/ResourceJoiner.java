package dev.conescope.state.read.resource;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Place;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins entries that have the same address to one resource, and lets the first of two equal instances count. */
public final class ResourceJoiner {
    /** One resource so far. The set of keys is made for the second instance: most resources have one. */
    private static final class Joined {
        private final ResourceAddress address;
        private final String provider;
        private final List<StateInstance> instances = new ArrayList<>(1);
        private Set<InstanceKey> currentKeys = Set.of();
        /** What each instance names, once any of them names something. */
        private @Nullable List<List<String>> references;
        /** The provider of each instance, once any of them has another one than the resource. */
        private @Nullable List<String> providers;

        Joined(ResourceAddress address, String provider) {
            this.address = address;
            this.provider = provider;
        }

        /** Adds an instance; false if its key is there. */
        boolean add(ResourceDraft.PlacedInstance placed) {
            StateInstance instance = placed.instance();
            if (instance.isCurrent() && !instances.isEmpty() && !keys().add(instance.key())) {
                return false;
            }
            instances.add(instance);
            if (!placed.references().isEmpty() || references != null) {
                name(placed.references());
            }
            String own = placed.provider().isEmpty() ? provider : placed.provider();
            if (!own.equals(provider) || providers != null) {
                provide(own);
            }
            return true;
        }

        private void provide(String own) {
            if (providers == null) {
                providers = new ArrayList<>(Collections.nCopies(instances.size() - 1, provider));
            }
            providers.add(own);
        }

        private void name(List<String> names) {
            if (references == null) {
                references = new ArrayList<>(Collections.nCopies(instances.size() - 1, List.of()));
            }
            references.add(names);
        }

        boolean namesReferences() {
            return references != null;
        }

        private Set<InstanceKey> keys() {
            if (currentKeys.isEmpty()) {
                currentKeys = new HashSet<>();
                instances.stream()
                        .filter(StateInstance::isCurrent)
                        .map(StateInstance::key)
                        .forEach(currentKeys::add);
            }
            return currentKeys;
        }

        StateResource toResource(@Nullable ReferenceResolver resolver) {
            List<String> different = providers == null ? List.of() : providers;
            if (references == null || resolver == null) {
                return new StateResource(address, provider, instances, different);
            }
            var resolved = new ArrayList<StateInstance>();
            for (int i = 0; i < instances.size(); i++) {
                StateInstance instance = instances.get(i);
                resolved.add(instance.withDependencies(
                        resolver.resolve(address.module(), references.get(i), instance.dependencies())));
            }
            return new StateResource(address, provider, resolved, different);
        }
    }

    private final Map<ResourceAddress, Joined> resources = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Nothing to join yet. */
    public ResourceJoiner() {}

    /** Adds an entry; if there is one of the same address, that is worth a finding. */
    public void add(ResourceDraft draft, ResourceAddress address) {
        if (resources.containsKey(address)) {
            report(
                    FindingCode.DUPLICATE_ADDRESS,
                    address + " has another entry in the file; all its entries are shown as one resource",
                    address.toString(),
                    draft.place);
        }
        join(draft, address);
    }

    /** Adds an entry to those of the same address. */
    public void join(ResourceDraft draft, ResourceAddress address) {
        Joined joined = resources.get(address);
        if (joined == null) {
            joined = new Joined(address, draft.provider);
            resources.put(address, joined);
        }
        for (ResourceDraft.PlacedInstance placed : draft.instances) {
            if (!joined.add(placed)) {
                String instance = address.instance(placed.instance().key()).toString();
                report(
                        FindingCode.DUPLICATE_INSTANCE,
                        instance + " is in the file more than once; the first one counts, this one is left out",
                        instance,
                        placed.place());
            }
        }
    }

    /**
     * Adds what a joiner has of a later part of the file; false if both have the same address: then this one is spoilt.
     */
    public boolean addAll(ResourceJoiner later) {
        for (Map.Entry<ResourceAddress, Joined> entry : later.resources.entrySet()) {
            if (resources.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is no resource yet. */
    public boolean isEmpty() {
        return resources.isEmpty();
    }

    private void report(FindingCode code, String message, String address, Place place) {
        findings.add(new Finding(code, message, address, place));
    }

    /**
     * The resources in the file's order, one for each address.
     *
     * @param absoluteReferences whether {@code depends_on} has absolute addresses, not those seen from their module
     */
    public List<StateResource> resources(boolean absoluteReferences) {
        ReferenceResolver resolver = resources.values().stream().anyMatch(Joined::namesReferences)
                ? new ReferenceResolver(resources.keySet(), absoluteReferences)
                : null;
        List<StateResource> joined = resources.values().stream()
                .map(resource -> resource.toResource(resolver))
                .toList();
        if (resolver != null) {
            findings.addAll(resolver.findings());
        }
        return joined;
    }

    /** What was odd; complete once the resources have been asked for. */
    public List<Finding> findings() {
        return findings;
    }
}

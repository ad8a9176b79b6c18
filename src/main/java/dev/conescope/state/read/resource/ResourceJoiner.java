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
import java.util.HashMap;
import java.util.HashSet;
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
        private List<StateInstance> instances = List.of();
        private Set<InstanceKey> currentKeys = Set.of();
        /** What each instance names, once any of them names something. */
        private @Nullable List<List<String>> references;
        /** The provider of each instance, once any of them has another one than the resource. */
        private @Nullable List<String> providers;
        /** The resource once no more instances come, if it needs no other resources to be made. */
        private @Nullable StateResource settled;

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
            if (instances.isEmpty()) {
                instances = List.of(instance);
            } else {
                instances =
                        instances instanceof ArrayList<StateInstance> several ? several : new ArrayList<>(instances);
                instances.add(instance);
            }
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

        private List<String> different() {
            return providers == null ? List.of() : providers;
        }

        void settle() {
            if (references == null) {
                settled = new StateResource(address, provider, instances, different());
            }
        }

        StateResource toResource(@Nullable ReferenceResolver resolver) {
            if (settled != null) {
                return settled;
            }
            if (references == null || resolver == null) {
                return new StateResource(address, provider, instances, different());
            }
            var resolved = new ArrayList<StateInstance>();
            for (int i = 0; i < instances.size(); i++) {
                StateInstance instance = instances.get(i);
                resolved.add(instance.withDependencies(
                        resolver.resolve(address.module(), references.get(i), instance.dependencies())));
            }
            return new StateResource(address, provider, resolved, different());
        }
    }

    private final List<Joined> resources = new ArrayList<>();
    /** The resources by their addresses, once one came that is not behind the one before in the order of files. */
    private @Nullable Map<ResourceAddress, Joined> byAddress;

    private boolean namesReferences;
    private final List<Finding> findings = new ArrayList<>();

    /** Nothing to join yet. */
    public ResourceJoiner() {}

    /** Adds an entry; if there is one of the same address, that is worth a finding. */
    public void add(ResourceDraft draft, ResourceAddress address) {
        Joined known = find(address);
        if (known != null) {
            report(
                    FindingCode.DUPLICATE_ADDRESS,
                    address + " has another entry in the file; all its entries are shown as one resource",
                    address.toString(),
                    draft.place);
        }
        join(draft, known == null ? begin(draft, address) : known);
    }

    /** Adds an entry to those of the same address. */
    public void join(ResourceDraft draft, ResourceAddress address) {
        Joined known = find(address);
        join(draft, known == null ? begin(draft, address) : known);
    }

    /** The resource with this address; null if there is none yet, which the order of files tells without a search. */
    private @Nullable Joined find(ResourceAddress address) {
        if (byAddress == null && (resources.isEmpty() || comesBehind(address))) {
            return null;
        }
        return index().get(address);
    }

    private boolean comesBehind(ResourceAddress address) {
        return FileOrder.INSTANCE.compare(resources.getLast().address, address) < 0;
    }

    private Map<ResourceAddress, Joined> index() {
        if (byAddress == null) {
            byAddress = HashMap.newHashMap(2 * resources.size());
            for (Joined resource : resources) {
                byAddress.put(resource.address, resource);
            }
        }
        return byAddress;
    }

    private Joined begin(ResourceDraft draft, ResourceAddress address) {
        var joined = new Joined(address, draft.provider);
        resources.add(joined);
        if (byAddress != null) {
            byAddress.put(address, joined);
        }
        return joined;
    }

    private void join(ResourceDraft draft, Joined joined) {
        for (ResourceDraft.PlacedInstance placed : draft.instances) {
            namesReferences |= !placed.references().isEmpty();
            if (!joined.add(placed)) {
                String instance =
                        joined.address.instance(placed.instance().key()).toString();
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
        if (later.isEmpty()) {
            return true;
        }
        boolean inOrder = byAddress == null
                && later.byAddress == null
                && (resources.isEmpty() || comesBehind(later.resources.getFirst().address));
        if (!inOrder) {
            Map<ResourceAddress, Joined> index = index();
            for (Joined resource : later.resources) {
                if (index.putIfAbsent(resource.address, resource) != null) {
                    return false;
                }
            }
        }
        namesReferences |= later.namesReferences;
        return resources.addAll(later.resources);
    }

    /**
     * Makes what can be made of the resources so far, so that a thread that read a part does that and not the one that
     * puts the parts together. No more entries may come but by {@link #addAll}.
     */
    public void settle() {
        resources.forEach(Joined::settle);
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
        ReferenceResolver resolver = namesReferences
                ? new ReferenceResolver(
                        resources.stream().map(resource -> resource.address).toList(), absoluteReferences)
                : null;
        List<StateResource> joined = resources.stream()
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

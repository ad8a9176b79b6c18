package dev.conescope.state.read;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Place;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins entries that have the same address to one resource, and lets the first of two equal instances count. */
final class ResourceJoiner {
    /** One resource so far. The set of keys is made for the second instance: most resources have one. */
    private static final class Joined {
        private final ResourceAddress address;
        private final String provider;
        private final List<StateInstance> instances = new ArrayList<>(1);
        private Set<InstanceKey> currentKeys = Set.of();

        Joined(ResourceAddress address, String provider) {
            this.address = address;
            this.provider = provider;
        }

        /** Adds an instance; false if its key is there. */
        boolean add(StateInstance instance) {
            if (instance.isCurrent() && !instances.isEmpty() && !keys().add(instance.key())) {
                return false;
            }
            instances.add(instance);
            return true;
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

        StateResource toResource() {
            return new StateResource(address, provider, instances);
        }
    }

    private final Map<ResourceAddress, Joined> resources = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void add(ResourceDraft draft, ResourceAddress address) {
        Joined joined = resources.get(address);
        if (joined == null) {
            joined = new Joined(address, draft.provider);
            resources.put(address, joined);
        } else {
            report(
                    FindingCode.DUPLICATE_ADDRESS,
                    address + " has another entry in the file; all its entries are shown as one resource",
                    address.toString(),
                    draft.place);
        }
        for (ResourceDraft.PlacedInstance placed : draft.instances) {
            if (!joined.add(placed.instance())) {
                String instance = address.instance(placed.instance().key()).toString();
                report(
                        FindingCode.DUPLICATE_INSTANCE,
                        instance + " is in the file more than once; the first one counts, this one is left out",
                        instance,
                        placed.place());
            }
        }
    }

    private void report(FindingCode code, String message, String address, Place place) {
        findings.add(new Finding(code, message, address, place));
    }

    List<StateResource> resources() {
        return resources.values().stream().map(Joined::toResource).toList();
    }

    List<Finding> findings() {
        return findings;
    }
}

package dev.conescope.velocity.change;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.fingerprint.AttributeFingerprint;
import dev.conescope.state.fingerprint.AttributeFingerprint.Mark;
import dev.conescope.state.fingerprint.FingerprintReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: a state's instances by their addresses. */
final class ComparedState {
    /** What a state has of one instance. */
    static final class Entry {
        private final Set<String> deposed = new TreeSet<>();
        private @Nullable StateInstance current;
        private @Nullable AttributeFingerprint fingerprint;

        /** The current object, or null where only deposed ones are left. */
        @Nullable
        StateInstance current() {
            return current;
        }

        /** The current object's attributes, or null where there are none. */
        @Nullable
        AttributeFingerprint fingerprint() {
            return fingerprint;
        }

        Set<String> deposed() {
            return deposed;
        }
    }

    /** What tells an object whatever its address: its type and its id. */
    private record Identity(String type, Mark id) {}

    private final Map<ResourceInstanceAddress, Entry> entries = new TreeMap<>();

    private ComparedState() {}

    static ComparedState of(StateSnapshot state, FingerprintReader reader) throws StateReadException {
        var side = new ComparedState();
        for (StateResource resource : state.resources()) {
            for (StateInstance instance : resource.instances()) {
                Entry entry = side.entry(resource.address(), instance.key());
                String deposed = instance.deposed();
                if (deposed != null) {
                    entry.deposed.add(deposed);
                } else {
                    entry.current = instance;
                    entry.fingerprint = reader.read(state.metadata(), instance);
                }
            }
        }
        return side;
    }

    private Entry entry(ResourceAddress resource, InstanceKey key) {
        return entries.computeIfAbsent(resource.instance(key), _ -> new Entry());
    }

    int size() {
        return entries.size();
    }

    Set<ResourceInstanceAddress> addresses() {
        return entries.keySet();
    }

    Optional<Entry> find(ResourceInstanceAddress address) {
        return Optional.ofNullable(entries.get(address));
    }

    /** The managed instances that the other side does not have, by identity, where only one has it. */
    Map<Object, ResourceInstanceAddress> identitiesMissingIn(ComparedState other) {
        var found = new HashMap<Object, ResourceInstanceAddress>();
        var ambiguous = new HashSet<Object>();
        entries.forEach((address, entry) -> {
            AttributeFingerprint fingerprint = entry.fingerprint;
            boolean mayMove = address.resource().mode() == ResourceMode.MANAGED && !other.entries.containsKey(address);
            if (mayMove && fingerprint != null && fingerprint.id().isPresent()) {
                var identity =
                        new Identity(address.resource().type(), fingerprint.id().get());
                if (found.put(identity, address) != null) {
                    ambiguous.add(identity);
                }
            }
        });
        found.keySet().removeAll(ambiguous);
        return found;
    }
}

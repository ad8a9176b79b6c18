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

        /** The current object's attributes, or null where there are none or nobody needs to know them. */
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

    private final Map<ResourceInstanceAddress, Entry> entries;

    private final StateSnapshot state;

    private ComparedState(StateSnapshot state) {
        this.state = state;
        entries = HashMap.newHashMap(state.resources().size());
    }

    /**
     * Both sides, with the attributes of those instances known that may differ or may have been moved: most are alike
     * byte by byte, and those cost reading only.
     */
    record Pair(ComparedState before, ComparedState after) {}

    static Pair pair(StateSnapshot older, StateSnapshot newer, FingerprintReader reader) throws StateReadException {
        ComparedState before = of(older);
        ComparedState after = of(newer);
        before.readWhatMayDiffer(after, reader);
        after.readWhatMayHaveMoved(before, reader);
        return new Pair(before, after);
    }

    private static ComparedState of(StateSnapshot state) {
        var side = new ComparedState(state);
        for (StateResource resource : state.resources()) {
            for (StateInstance instance : resource.instances()) {
                Entry entry = side.entry(resource.address(), instance.key());
                String deposed = instance.deposed();
                if (deposed != null) {
                    entry.deposed.add(deposed);
                } else {
                    entry.current = instance;
                }
            }
        }
        return side;
    }

    /** Goes through the file's order, in which reading is cheap. */
    private void readWhatMayDiffer(ComparedState other, FingerprintReader reader) throws StateReadException {
        for (StateResource resource : state.resources()) {
            for (StateInstance instance : resource.instances()) {
                Entry counterpart = other.entries.get(resource.address().instance(instance.key()));
                StateInstance theirs = counterpart == null ? null : counterpart.current;
                if (!instance.isCurrent()) {
                    continue;
                }
                if (counterpart == null) {
                    readIfMoved(resource, instance, reader);
                } else if (theirs != null && !reader.same(state.metadata(), instance, other.state.metadata(), theirs)) {
                    entry(resource.address(), instance.key()).fingerprint = reader.read(state.metadata(), instance);
                    counterpart.fingerprint = reader.read(other.state.metadata(), theirs);
                }
            }
        }
    }

    private void readWhatMayHaveMoved(ComparedState other, FingerprintReader reader) throws StateReadException {
        for (StateResource resource : state.resources()) {
            for (StateInstance instance : resource.instances()) {
                boolean gone = !other.entries.containsKey(resource.address().instance(instance.key()));
                if (gone && instance.isCurrent()) {
                    readIfMoved(resource, instance, reader);
                }
            }
        }
    }

    /** Only managed objects move. */
    private void readIfMoved(StateResource resource, StateInstance instance, FingerprintReader reader)
            throws StateReadException {
        if (resource.address().mode() == ResourceMode.MANAGED) {
            entry(resource.address(), instance.key()).fingerprint = reader.read(state.metadata(), instance);
        }
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

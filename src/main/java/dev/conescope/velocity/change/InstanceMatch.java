package dev.conescope.velocity.change;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.state.StateInstance;
import dev.conescope.state.fingerprint.AttributeFingerprint;
import dev.conescope.velocity.change.ComparedState.Entry;
import dev.conescope.velocity.change.InstanceDifference.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds each instance of one state in the other, by address, or by type and id where it was moved. */
final class InstanceMatch {
    private final ComparedState before;
    private final ComparedState after;
    private final Map<ResourceInstanceAddress, ResourceInstanceAddress> previous = new HashMap<>();

    InstanceMatch(ComparedState before, ComparedState after) {
        this.before = before;
        this.after = after;
        Map<Object, ResourceInstanceAddress> gone = before.identitiesMissingIn(after);
        after.identitiesMissingIn(before).forEach((identity, address) -> {
            ResourceInstanceAddress old = gone.get(identity);
            if (old != null) {
                previous.put(address, old);
            }
        });
    }

    /** In the order of the addresses, by which only what differs is sorted. */
    List<InstanceDifference> differences() {
        var found = new ArrayList<InstanceDifference>();
        for (ResourceInstanceAddress address : after.addresses()) {
            ResourceInstanceAddress old = previous.get(address);
            Optional<Entry> one = before.find(old == null ? address : old);
            Optional<Entry> other = after.find(address);
            if (one.isPresent() && other.isPresent()) {
                compare(address, old, one.get(), other.get()).ifPresent(found::add);
            } else {
                found.add(whole(address, Kind.ADDED));
            }
        }
        Set<ResourceInstanceAddress> moved = new HashSet<>(previous.values());
        for (ResourceInstanceAddress address : before.addresses()) {
            if (!moved.contains(address) && after.find(address).isEmpty()) {
                found.add(whole(address, Kind.REMOVED));
            }
        }
        found.sort(Comparator.comparing(InstanceDifference::address));
        return found;
    }

    private static InstanceDifference whole(ResourceInstanceAddress address, Kind kind) {
        return new InstanceDifference(address, null, List.of(kind), List.of(), List.of(), List.of());
    }

    private static Optional<InstanceDifference> compare(
            ResourceInstanceAddress address, @Nullable ResourceInstanceAddress old, Entry one, Entry other) {
        var kinds = new ArrayList<Kind>();
        if (old != null) {
            kinds.add(Kind.MOVED);
        }
        List<String> attributes = attributes(one.fingerprint(), other.fingerprint());
        if (!attributes.isEmpty()) {
            kinds.add(Kind.CHANGED);
        }
        List<ConfigResourceAddress> gained = missing(other.current(), one.current());
        List<ConfigResourceAddress> lost = missing(one.current(), other.current());
        if (!gained.isEmpty() || !lost.isEmpty()) {
            kinds.add(Kind.REWIRED);
        }
        boolean tainted = isTainted(other.current());
        if (tainted != isTainted(one.current())) {
            kinds.add(tainted ? Kind.TAINTED : Kind.UNTAINTED);
        }
        boolean currentComesOrGoes = (one.current() == null) != (other.current() == null);
        if (!one.deposed().equals(other.deposed()) || currentComesOrGoes) {
            kinds.add(Kind.DEPOSED);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new InstanceDifference(address, old, kinds, attributes, gained, lost));
    }

    private static List<String> attributes(@Nullable AttributeFingerprint one, @Nullable AttributeFingerprint other) {
        return one == null || other == null ? List.of() : one.differences(other);
    }

    /** What the one lists and the other does not. */
    private static List<ConfigResourceAddress> missing(@Nullable StateInstance one, @Nullable StateInstance other) {
        if (one == null || other == null) {
            return List.of();
        }
        var known = new HashSet<>(other.dependencies());
        return one.dependencies().stream()
                .filter(entry -> !known.contains(entry))
                .toList();
    }

    private static boolean isTainted(@Nullable StateInstance instance) {
        return instance != null && instance.tainted();
    }
}

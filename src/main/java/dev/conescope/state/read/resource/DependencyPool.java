package dev.conescope.state.read.resource;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.finding.FindingCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a state's dependencies mean, each parsed once, and the distinct lists of them. Safe for any number
 * of threads, so that the parts of one state share it.
 */
public final class DependencyPool {
    /** A resource that is depended on. Numbers run from 0, so that a reader can mark what it has seen. */
    record Target(ConfigResourceAddress address, int number) {}

    /** What is odd about a text, in words that follow the text. */
    record Oddity(FindingCode code, String what) {}

    /** What a text means: a resource, or none; and what is odd about it. */
    record Meaning(@Nullable Target target, @Nullable Oddity oddity) {}

    private final AddressPool pool;
    private final Map<String, Meaning> known = new ConcurrentHashMap<>();
    private final Map<ConfigResourceAddress, Target> targets = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final DependencyLists lists = new DependencyLists();

    /** A pool that takes texts from another one. */
    public DependencyPool(AddressPool pool) {
        this.pool = pool;
    }

    Meaning meaning(String text) {
        Meaning meaning = known.get(text);
        return meaning == null ? known.computeIfAbsent(text, this::learn) : meaning;
    }

    DependencyLists lists() {
        return lists;
    }

    private Meaning learn(String text) {
        try {
            return meaning(AddressParser.parse(text));
        } catch (AddressParseException e) {
            return unreadable("is no address and was left out");
        }
    }

    private Meaning meaning(Address address) {
        return switch (address) {
            case ResourceAddress resource -> new Meaning(target(resource.configuration()), null);
            case ResourceInstanceAddress instance -> {
                ConfigResourceAddress whole = instance.resource().configuration();
                String what = "names one instance; it is taken as the whole resource " + whole;
                yield new Meaning(target(whole), new Oddity(FindingCode.DEPENDENCY_WITH_KEY, what));
            }
            case ModulePath _ -> unreadable("names a module, not a resource, and was left out");
        };
    }

    private Target target(ConfigResourceAddress address) {
        return targets.computeIfAbsent(address, key -> new Target(pool.address(key), numbers.getAndIncrement()));
    }

    private static Meaning unreadable(String what) {
        return new Meaning(null, new Oddity(FindingCode.UNREADABLE_DEPENDENCY, what));
    }
}

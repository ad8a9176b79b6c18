package dev.conescope.state.read.resource;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What begins an address that is no managed resource where a type could stand. */
    private static final Set<String> OTHER_WORDS = Set.of("module", "data");

    private final AddressPool pool;
    /** The names of modules without keys, by what stands before a resource's type. */
    private final Map<String, List<String>> modules = new ConcurrentHashMap<>();

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
        return meaning == null ? learn(text) : meaning;
    }

    DependencyLists lists() {
        return lists;
    }

    private Meaning learn(String text) {
        Target plain = plain(text);
        Meaning learned = plain == null ? parse(text) : new Meaning(plain, null);
        Meaning meanwhile = known.putIfAbsent(text, learned);
        return meanwhile == null ? learned : meanwhile;
    }

    /**
     * The managed resource that a text names in a module that is known from another text, without parsing that once
     * more; null where this does not say what the text is.
     */
    private @Nullable Target plain(String text) {
        int name = text.lastIndexOf('.') + 1;
        int type = text.lastIndexOf('.', name - 2) + 1;
        List<String> module = name < 2 ? null : modules.get(text.substring(0, type));
        if (module == null) {
            return null;
        }
        String typeText = text.substring(type, name - 1);
        String nameText = text.substring(name);
        boolean plain =
                !OTHER_WORDS.contains(typeText) && AddressParser.isName(typeText) && AddressParser.isName(nameText);
        return plain ? target(new ConfigResourceAddress(module, ResourceMode.MANAGED, typeText, nameText)) : null;
    }

    private Meaning parse(String text) {
        try {
            Address address = AddressParser.parse(text);
            if (address instanceof ResourceAddress resource && isPlain(resource)) {
                int words = resource.type().length() + 1 + resource.name().length();
                modules.put(
                        text.substring(0, text.length() - words),
                        resource.module().names());
            }
            return meaning(address);
        } catch (AddressParseException e) {
            return unreadable("is no address and was left out");
        }
    }

    private static boolean isPlain(ResourceAddress resource) {
        return resource.mode() == ResourceMode.MANAGED && !resource.module().hasKeys();
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
        Target numbered = targets.get(address);
        if (numbered == null) {
            var first = new Target(pool.address(address), numbers.getAndIncrement());
            Target meanwhile = targets.putIfAbsent(first.address(), first);
            numbered = meanwhile == null ? first : meanwhile;
        }
        return numbered;
    }

    private static Meaning unreadable(String what) {
        return new Meaning(null, new Oddity(FindingCode.UNREADABLE_DEPENDENCY, what));
    }
}

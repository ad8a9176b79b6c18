package dev.conescope.state.read;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Place;
import dev.conescope.state.StateReadException;
import dev.conescope.state.json.TokenCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the {@code dependencies} of instances. Each distinct text is parsed once; what is odd about it is told once,
 * with the number of times that the state has it.
 */
final class DependencyReader {
    /** What a dependency's text means. */
    private record Meaning(
            @Nullable ConfigResourceAddress address,
            @Nullable Oddity oddity) {}

    /** Something odd about a text: where it came first, and how often it came. */
    private static final class Oddity {
        private final FindingCode code;
        private final String what;
        private final Place place;
        private int times;

        Oddity(FindingCode code, String what, Place place) {
            this.code = code;
            this.what = what;
            this.place = place;
        }
    }

    private final AddressPool pool;
    private final Map<String, Meaning> known = new HashMap<>();
    private final Map<String, Oddity> oddities = new LinkedHashMap<>();
    private final Set<ConfigResourceAddress> found = new LinkedHashSet<>();

    DependencyReader(AddressPool pool) {
        this.pool = pool;
    }

    /**
     * Reads the list that the cursor stands on.
     *
     * @return the addresses in the file's order, each once; the same object for an equal list
     */
    List<ConfigResourceAddress> read(TokenCursor cursor) throws StateReadException {
        if (!cursor.entersList()) {
            return List.of();
        }
        found.clear();
        while (cursor.nextElement()) {
            if (!cursor.at(JsonToken.VALUE_STRING)) {
                throw cursor.wrongType("the address of a resource");
            }
            String text = cursor.text();
            Meaning meaning = known.get(text);
            if (meaning == null) {
                meaning = learn(text, cursor.place());
            }
            if (meaning.oddity() != null) {
                meaning.oddity().times++;
            }
            if (meaning.address() != null) {
                found.add(meaning.address());
            }
        }
        return pool.list(new ArrayList<>(found));
    }

    /** What was odd, in the order in which it came first. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        oddities.forEach((text, oddity) -> {
            String often = oddity.times == 1 ? "once" : oddity.times + " times";
            String message = "dependency \"" + text + "\" " + oddity.what + " (found " + often + ", first at "
                    + oddity.place + ")";
            findings.add(new Finding(oddity.code, message, text, oddity.place));
        });
        return findings;
    }

    private Meaning learn(String text, Place place) {
        Meaning meaning;
        try {
            meaning = meaning(AddressParser.parse(text), place);
        } catch (AddressParseException e) {
            meaning = unreadable("is no address and was left out", place);
        }
        known.put(text, meaning);
        if (meaning.oddity() != null) {
            oddities.put(text, meaning.oddity());
        }
        return meaning;
    }

    private Meaning meaning(Address address, Place place) {
        return switch (address) {
            case ResourceAddress resource -> new Meaning(pool.address(resource.configuration()), null);
            case ResourceInstanceAddress instance -> {
                ConfigResourceAddress whole = pool.address(instance.resource().configuration());
                String what = "names one instance; it is taken as the whole resource " + whole;
                yield new Meaning(whole, new Oddity(FindingCode.DEPENDENCY_WITH_KEY, what, place));
            }
            case ModulePath _ -> unreadable("names a module, not a resource, and was left out", place);
        };
    }

    private static Meaning unreadable(String what, Place place) {
        return new Meaning(null, new Oddity(FindingCode.UNREADABLE_DEPENDENCY, what, place));
    }
}

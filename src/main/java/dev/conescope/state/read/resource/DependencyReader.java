package dev.conescope.state.read.resource;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the {@code dependencies} of instances. Each distinct text is parsed once; what is odd about it is told once,
 * with the number of times that the state has it.
 */
public final class DependencyReader {
    private static final int NO_ADDRESS = -1;

    /** What a dependency's text means: the number of an address, or none. */
    private record Meaning(int number, @Nullable Oddity oddity) {}

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
    private final Map<ConfigResourceAddress, Integer> numbers = new HashMap<>();
    private final DependencyLists lists = new DependencyLists();

    /** A reader that takes texts from this pool. */
    public DependencyReader(AddressPool pool) {
        this.pool = pool;
    }

    /**
     * Reads the list that the cursor stands on.
     *
     * @return the addresses in the file's order, each once; the same object for an equal list
     */
    public List<ConfigResourceAddress> read(TokenCursor cursor) throws StateReadException {
        if (!cursor.entersList()) {
            return List.of();
        }
        lists.begin();
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
            if (meaning.number() != NO_ADDRESS) {
                lists.add(meaning.number());
            }
        }
        return lists.end();
    }

    /** What was odd, in the order in which it came first. */
    public List<Finding> findings() {
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
            case ResourceAddress resource -> new Meaning(number(resource.configuration()), null);
            case ResourceInstanceAddress instance -> {
                ConfigResourceAddress whole = instance.resource().configuration();
                String what = "names one instance; it is taken as the whole resource " + whole;
                yield new Meaning(number(whole), new Oddity(FindingCode.DEPENDENCY_WITH_KEY, what, place));
            }
            case ModulePath _ -> unreadable("names a module, not a resource, and was left out", place);
        };
    }

    private int number(ConfigResourceAddress address) {
        return numbers.computeIfAbsent(address, _ -> lists.number(pool.address(address)));
    }

    private static Meaning unreadable(String what, Place place) {
        return new Meaning(NO_ADDRESS, new Oddity(FindingCode.UNREADABLE_DEPENDENCY, what, place));
    }
}

package dev.conescope.app.filter;

import dev.conescope.graph.ResourceNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that an address must contain, all of them, in any case.
 *
 * @param words in lower case; none for everything
 */
public record FilterWords(List<String> words) {
    /** Copies the list. */
    public FilterWords {
        words = List.copyOf(words);
    }

    /** What was typed, parted at spaces. */
    public static FilterWords of(String typed) {
        return new FilterWords(Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether everything matches. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a resource matches. */
    public boolean match(ResourceNode node) {
        if (words.isEmpty()) {
            return true;
        }
        String address = node.address().toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(address::contains);
    }
}

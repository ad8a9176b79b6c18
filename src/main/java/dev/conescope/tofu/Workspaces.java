package dev.conescope.tofu;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces of a working configuration.
 *
 * @param names their names, in the binary's order
 * @param selected the one that is selected there; null if none of them is
 */
public record Workspaces(List<String> names, @Nullable String selected) {
    private static final Pattern ENTRY = Pattern.compile("([* ]) (\\S+)\\s*");

    /** Copies the list. */
    public Workspaces {
        names = List.copyOf(names);
    }

    /**
     * Reads what {@code workspace list} prints: a line each, the selected one with a star. Other lines are remarks.
     *
     * <p>Source: Terraform's {@code internal/command/workspace_list.go}.
     */
    static Workspaces parse(String printed) {
        List<Matcher> entries =
                printed.lines().map(ENTRY::matcher).filter(Matcher::matches).toList();
        return new Workspaces(
                entries.stream().map(entry -> entry.group(2)).toList(),
                entries.stream()
                        .filter(entry -> entry.group(1).equals("*"))
                        .map(entry -> entry.group(2))
                        .findFirst()
                        .orElse(null));
    }
}

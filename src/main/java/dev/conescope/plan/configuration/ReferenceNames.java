package dev.conescope.plan.configuration;

import java.util.ArrayList;
import java.util.List;

/** The names of a traversal such as {@code module.a["k.1"].out}, without the keys in brackets. */
final class ReferenceNames {
    /** No reference is told by more names than those of a data source. */
    private static final int MOST = 3;

    private ReferenceNames() {}

    /** The first names; at least one, which may be empty. */
    static List<String> of(String text) {
        var names = new ArrayList<String>(MOST);
        int at = 0;
        while (names.size() < MOST && at <= text.length()) {
            int start = at;
            while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
                at++;
            }
            names.add(text.substring(start, at));
            at = behindKeys(text, at) + 1;
        }
        return names;
    }

    private static int behindKeys(String text, int from) {
        int at = from;
        boolean quoted = false;
        while (at < text.length() && (quoted || text.charAt(at) != '.')) {
            char c = text.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            }
            at++;
        }
        return Math.min(at, text.length());
    }
}

package dev.conescope.app.text;

import java.util.Locale;

/** A number with the noun that it counts, which is singular for one. */
public final class Counted {
    private Counted() {}

    /** As {@code 1 edge}, {@code 0 edges} or {@code 1,440 edges}. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** The same with a plural that bears no {@code s} at its end. */
    public static String of(long count, String one, String more) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : more);
    }
}

package dev.conescope.finding;

/** Sentences that the window, the command line and every export say in the same words. */
public final class Wording {
    /** What a bottom cone promises. */
    public static final String BOTTOM_CONE =
            "May be affected, by declared dependencies: a provider decides what really changes.";
    /** Why data sources are counted apart. */
    public static final String DATA_SOURCES =
            "An ordinary plan reads data sources again even without a refresh, so a static data source saves no read.";
    /** The caveat of the {@code instance} module rule. */
    public static final String RULE_UNPROVEN =
            "Module rule instance is not proven: a module call that uses its own outputs would be missed. Rule config misses nothing.";

    private Wording() {}
}

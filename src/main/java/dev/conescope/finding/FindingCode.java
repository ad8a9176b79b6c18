package dev.conescope.finding;

/** The kinds of findings. Codes are stable: scripts may rely on {@link #code()}. */
public enum FindingCode {
    /** Several entries of a state have the same address; they are joined to one resource. */
    DUPLICATE_ADDRESS("duplicate-address", Severity.WARNING),
    /** Two current instances of a resource have the same key; the first one counts. */
    DUPLICATE_INSTANCE("duplicate-instance", Severity.WARNING),
    /** A dependency names an address that the state does not hold. */
    DANGLING_DEPENDENCY("dangling-dependency", Severity.WARNING),
    /** A dependency is no address at all and was left out. */
    UNREADABLE_DEPENDENCY("unreadable-dependency", Severity.WARNING),
    /** A resource names itself as a dependency; such an entry is no edge. */
    SELF_DEPENDENCY("self-dependency", Severity.WARNING),
    /** A dependency names one instance; the state's format has whole resources there. */
    DEPENDENCY_WITH_KEY("dependency-with-key", Severity.WARNING),
    /** Resources depend on each other in a circle. */
    CYCLE("cycle", Severity.ERROR),
    /** The {@code instance} module rule is used and nothing proves that it misses no dependency. */
    MODULE_RULE_UNPROVEN("module-rule-unproven", Severity.WARNING),
    /** A changed resource lies outside the cone. */
    CHANGED_OUTSIDE("changed-outside", Severity.WARNING),
    /** A resource lists no dependencies although its configuration has some; {@code state mv} empties such lists. */
    DEPENDENCIES_LOST("dependencies-lost", Severity.WARNING),
    /** The plan covers a part of what is to be done only. */
    PLAN_INCOMPLETE("plan-incomplete", Severity.WARNING),
    /** Planning failed halfway. */
    PLAN_ERRORED("plan-errored", Severity.WARNING),
    /** The plan changes objects that the state does not hold. */
    PLAN_OF_ANOTHER_STATE("plan-of-another-state", Severity.WARNING);

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The code as outputs print it. */
    public String code() {
        return code;
    }

    /** How bad findings of this kind are. */
    public Severity severity() {
        return severity;
    }
}

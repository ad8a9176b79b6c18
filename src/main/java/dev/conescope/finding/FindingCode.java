package dev.conescope.finding;

/** The kinds of findings. Codes are stable: scripts may rely on {@link #code()}. */
public enum FindingCode {
    /** Several entries of a state have the same address; they are joined to one resource. */
    DUPLICATE_ADDRESS("duplicate-address", Severity.WARNING),
    /** A member stands twice in a state's outermost object; the last one counts, as it does for Terraform. */
    DUPLICATE_MEMBER("duplicate-member", Severity.WARNING),
    /** Two current instances of a resource have the same key; the first one counts. */
    DUPLICATE_INSTANCE("duplicate-instance", Severity.WARNING),
    /** A dependency names an address that the state does not hold. */
    DANGLING_DEPENDENCY("dangling-dependency", Severity.WARNING),
    /** A dependency is no address at all and was left out. */
    UNREADABLE_DEPENDENCY("unreadable-dependency", Severity.WARNING),
    /** A module of an old state has no path; its resources are shown in the root module. */
    MODULE_WITHOUT_PATH("module-without-path", Severity.WARNING),
    /** The key of a resource in an old state has no type; the resource is shown with an invented one. */
    KEY_WITHOUT_TYPE("key-without-type", Severity.WARNING),
    /** A {@code depends_on} names what the state alone cannot resolve to resources, such as a local value. */
    UNRESOLVED_DEPENDENCY("unresolved-dependency", Severity.WARNING),
    /** A resource names itself as a dependency; such an entry is no edge. */
    SELF_DEPENDENCY("self-dependency", Severity.WARNING),
    /** A dependency names one instance; the state's format has whole resources there. */
    DEPENDENCY_WITH_KEY("dependency-with-key", Severity.WARNING),
    /** Resources depend on each other in a circle. */
    CYCLE("cycle", Severity.ERROR),
    /** The {@code instance} module rule is used and nothing proves that it misses no dependency. */
    MODULE_RULE_UNPROVEN("module-rule-unproven", Severity.WARNING),
    /** One instance was named, and the answer is about its whole resource. */
    INSTANCE_WIDENED("instance-widened", Severity.NOTE),
    /** A changed resource lies outside the cone. */
    CHANGED_OUTSIDE("changed-outside", Severity.WARNING),
    /** A resource lists no dependencies although its configuration has some; {@code state mv} empties such lists. */
    DEPENDENCIES_LOST("dependencies-lost", Severity.WARNING),
    /** The plan covers a part of what is to be done only. */
    PLAN_INCOMPLETE("plan-incomplete", Severity.WARNING),
    /** Planning failed halfway. */
    PLAN_ERRORED("plan-errored", Severity.WARNING),
    /** The plan changes objects that the state does not hold. */
    PLAN_OF_ANOTHER_STATE("plan-of-another-state", Severity.WARNING),
    /** Two states that are compared have different lineages. */
    LINEAGES_DIFFER("lineages-differ", Severity.WARNING),
    /** Of two states that are compared, the one that should be newer is older. */
    SERIALS_BACKWARDS("serials-backwards", Severity.WARNING),
    /** A resource does not list all that its dependencies list. */
    NOT_CLOSED("not-closed", Severity.WARNING),
    /** The next apply replaces an object, because it is half made or was marked. */
    TAINTED("tainted", Severity.WARNING),
    /** An old object outlived its replacement. */
    DEPOSED("deposed", Severity.WARNING),
    /** A resource of the state is not in the configuration. */
    ORPHAN("orphan", Severity.WARNING),
    /** A resource lists no dependencies, though others of its type do. */
    LISTS_NOTHING("lists-nothing", Severity.NOTE),
    /** An entry of a state has no objects. */
    NO_INSTANCES("no-instances", Severity.NOTE),
    /** Very many resources depend directly on one. */
    HUB("hub", Severity.NOTE),
    /** How long the longest chain of dependencies is. */
    LONGEST_CHAIN("longest-chain", Severity.NOTE);

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

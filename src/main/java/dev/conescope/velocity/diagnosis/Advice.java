package dev.conescope.velocity.diagnosis;

import dev.conescope.finding.FindingCode;

/**
 * What a kind of finding means and what to do about it.
 *
 * @param meaning what it means
 * @param action what to do
 */
record Advice(String meaning, String action) {
    private static final Advice PLAIN = new Advice(
            "Something in the file is not as Terraform writes it.",
            "Read the message; pull the state again, or restore a backup, if the file was edited.");

    static Advice on(FindingCode code) {
        return switch (code) {
            case CYCLE ->
                new Advice(
                        "Resources depend on each other in a circle, which no configuration makes.",
                        "The state was edited or merged by hand: repair the lists of the named resources, then push it.");
            case TAINTED ->
                new Advice(
                        "The object is half made, or somebody marked it: the next apply replaces it, and what depends on it may"
                                + " follow.",
                        "Apply, or terraform untaint ADDRESS if it is sound.");
            case DEPOSED ->
                new Advice(
                        "An old object outlived its replacement, mostly because destroying it failed; it may still cost money.",
                        "Apply: the plan has its destruction. If that fails again, look at the object by hand.");
            case NO_INSTANCES ->
                new Advice("The state has an entry without any object, as for count = 0.", "Nothing; it is harmless.");
            case DUPLICATE_ADDRESS, DUPLICATE_INSTANCE ->
                new Advice(
                        "The file has the same address more than once, which no Terraform writes.",
                        "The state was merged by hand: keep one entry, then push it.");
            case DUPLICATE_MEMBER ->
                new Advice(
                        "The file has a member more than once, which no Terraform writes; programs take the last one.",
                        "The state was merged by hand: keep one of them, then push it.");
            case ORPHAN ->
                new Advice(
                        "The plan's configuration does not have the resource any more.",
                        "The next apply destroys it; add a removed or a moved block if that is not meant.");
            default -> onDependencies(code);
        };
    }

    private static Advice onDependencies(FindingCode code) {
        return switch (code) {
            case DANGLING_DEPENDENCY ->
                new Advice(
                        "Something depends on an address that the state does not hold: it was removed with state rm, moved, or"
                                + " has no instances.",
                        "Harmless for Terraform; the next apply of the dependents rewrites their lists.");
            case NOT_CLOSED ->
                new Advice(
                        "A resource does not list everything that its dependencies list, as Terraform does: an older program,"
                                + " another tool or a hand wrote the list.",
                        "Cones follow the lists step by step and miss nothing that is listed; an apply rewrites them.");
            case DEPENDENCIES_LOST ->
                new Advice(
                        "A resource lists nothing although its configuration has dependencies: state mv empties the lists of"
                                + " everything that named what was moved.",
                        "Nothing; those of the configuration are taken until an apply rewrites the list.");
            case LISTS_NOTHING ->
                new Advice(
                        "Either the resource depends on nothing, or its list was lost: state mv empties the lists of everything"
                                + " that named what was moved.",
                        "Give a plan with --plan, whose configuration tells which.");
            case MODULE_RULE_UNPROVEN ->
                new Advice(
                        "Dependencies bear no instance keys, and the plan's configuration does not show that taking them for the"
                                + " same module instance misses none.",
                        "Use the module rule config, which misses nothing.");
            case HUB ->
                new Advice(
                        "Very much depends directly on one resource: a change to it may affect all of that.",
                        "Look at its bottom cone before changing it.");
            case LONGEST_CHAIN ->
                new Advice(
                        "Terraform handles the resources of a chain one after the other, however many it may handle at once.",
                        "Nothing; an apply takes at least as long as its longest chain.");
            default -> onReading(code);
        };
    }

    private static Advice onReading(FindingCode code) {
        return switch (code) {
            case SELF_DEPENDENCY ->
                new Advice(
                        "A resource lists itself, which no Terraform writes.",
                        "Harmless: the entry is left out; an apply rewrites the list.");
            case DEPENDENCY_WITH_KEY ->
                new Advice(
                        "A dependency names one instance; Terraform lists whole resources, and refuses this state.",
                        "Take the key in brackets out of the named entry, then push the state.");
            case UNREADABLE_DEPENDENCY ->
                new Advice(
                        "An entry of a list of dependencies is no resource's address; Terraform refuses this state.",
                        "Repair or remove the named entry, then push the state; cones miss what it meant.");
            case UNRESOLVED_DEPENDENCY ->
                new Advice(
                        "Terraform up to 0.12 wrote what a resource refers to, local values and variables too, and only the"
                                + " configuration tells what those depend on.",
                        "Cones may miss dependencies: apply with Terraform 0.13 or newer, which lists all of them.");
            case KEY_WITHOUT_TYPE, MODULE_WITHOUT_PATH ->
                new Advice(
                        "An entry of an old state lacks a part of its address; Terraform does not read this state.",
                        "Pull the state again, or restore a backup.");
            default -> PLAIN;
        };
    }
}

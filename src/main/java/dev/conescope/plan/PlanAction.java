package dev.conescope.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a plan does with one object.
 *
 * <p>Source: {@code change.actions} of Terraform's {@code internal/command/jsonplan}; the order {@code forget, create}
 * is OpenTofu's.
 */
public enum PlanAction {
    /** Nothing. */
    NO_OP("no-op"),
    /** A data source is read while the plan is applied. */
    READ("read"),
    /** An object is made. */
    CREATE("create"),
    /** An object is changed in place. */
    UPDATE("update"),
    /** An object is destroyed first and a new one made after it. */
    DELETE_THEN_CREATE("delete", "create"),
    /** A new object is made first and the old one destroyed after it. */
    CREATE_THEN_DELETE("create", "delete"),
    /** A new object is made and the old one left alone outside the state. */
    CREATE_THEN_FORGET("create", "forget"),
    /** The old object is left alone outside the state and a new one made. */
    FORGET_THEN_CREATE("forget", "create"),
    /** An object leaves the state and is left alone. */
    FORGET("forget"),
    /** An object is destroyed. */
    DELETE("delete");

    private final List<String> steps;

    PlanAction(String... steps) {
        this.steps = List.of(steps);
    }

    /** The action with these steps, as the plan writes them; empty if there is none. */
    public static Optional<PlanAction> of(List<String> steps) {
        for (PlanAction action : values()) {
            if (action.steps.equals(steps)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** The steps as the plan writes them. */
    public List<String> steps() {
        return steps;
    }

    /** Whether an object takes the place of another one. */
    public boolean replaces() {
        return steps.size() == 2;
    }

    /** Whether anything happens to an object: every action but doing nothing and reading. */
    public boolean changes() {
        return this != NO_OP && this != READ;
    }

    /** The action in one word: replacing is one whatever its order. */
    public String word() {
        return replaces() ? "replace" : steps.getFirst();
    }
}

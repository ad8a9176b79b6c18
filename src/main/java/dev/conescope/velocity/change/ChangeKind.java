package dev.conescope.velocity.change;

import dev.conescope.plan.PlanAction;
import dev.conescope.plan.PlannedChange;
import java.util.List;

/** What a plan means for one resource, in one word and one sign; the strongest first. */
public enum ChangeKind {
    /** It is destroyed. */
    DELETE("delete", "−"),
    /** Another object takes its place. */
    REPLACE("replace", "±"),
    /** It leaves the state and is left alone. */
    FORGET("forget", "×"),
    /** It is changed in place. */
    UPDATE("update", "~"),
    /** An instance of it is made. */
    CREATE("create", "+"),
    /** An existing object is taken into the state. */
    IMPORT("import", "↓"),
    /** It is called differently afterwards. */
    MOVE("move", "→"),
    /** It is different from the state already, and the plan leaves it so. */
    DRIFT("drift", "≈"),
    /** A data source that is read while the plan is applied. */
    READ("read", "↻"),
    /** The plan tells of it and does nothing. */
    NO_OP("no-op", "·"),
    /** The plan does not tell of it. */
    UNTOLD("not in the plan", "");

    private final String word;
    private final String sign;

    ChangeKind(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /** What plans call it. */
    public String word() {
        return word;
    }

    /** Its sign, which stands beside its colour everywhere; empty where there is nothing to be told. */
    public String sign() {
        return sign;
    }

    /** Whether the plan changes something, drift counted. */
    public boolean changes() {
        return compareTo(READ) < 0;
    }

    /** What a change of one object is. */
    public static ChangeKind of(PlannedChange change) {
        ChangeKind kind = of(change.action());
        if (kind.changes()) {
            return kind;
        }
        if (change.imported()) {
            return IMPORT;
        }
        return change.moved() ? MOVE : kind;
    }

    /**
     * The strongest kind of what is told of one resource.
     *
     * @param changes what the plan does with its objects
     * @param drifted whether it is different from the state already
     */
    static ChangeKind strongest(List<PlannedChange> changes, boolean drifted) {
        ChangeKind strongest = drifted ? DRIFT : UNTOLD;
        for (PlannedChange change : changes) {
            ChangeKind kind = of(change);
            strongest = kind.compareTo(strongest) < 0 ? kind : strongest;
        }
        return strongest;
    }

    private static ChangeKind of(PlanAction action) {
        return switch (action) {
            case NO_OP -> NO_OP;
            case READ -> READ;
            case CREATE -> CREATE;
            case UPDATE -> UPDATE;
            case DELETE_THEN_CREATE, CREATE_THEN_DELETE, CREATE_THEN_FORGET, FORGET_THEN_CREATE -> REPLACE;
            case FORGET -> FORGET;
            case DELETE -> DELETE;
        };
    }
}

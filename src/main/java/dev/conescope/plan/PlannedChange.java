package dev.conescope.plan;

import dev.conescope.address.ResourceInstanceAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does with one object, or what it found to be different from the state.
 *
 * @param address the instance, as it is called after the plan is applied
 * @param previous how the state calls it if it is moved, or null
 * @param deposed the key of a deposed object, or null for the current one
 * @param action what is done
 * @param reason why it is done, as the plan writes it, such as {@code replace_because_tainted}; may be empty
 * @param imported whether an existing object is taken into the state
 * @param sensitive which of its attributes the plan marks as sensitive
 */
public record PlannedChange(
        ResourceInstanceAddress address,
        @Nullable ResourceInstanceAddress previous,
        @Nullable String deposed,
        PlanAction action,
        String reason,
        boolean imported,
        SensitiveMarks sensitive) {

    /** Whether the instance is called differently afterwards. */
    public boolean moved() {
        return previous != null && !previous.equals(address);
    }

    /** Whether anything changes: by the action, or because it is moved or imported. */
    public boolean changes() {
        return action.changes() || moved() || imported;
    }

    /** How the state that the plan was made from calls the instance. */
    public ResourceInstanceAddress inState() {
        return previous == null ? address : previous;
    }

    /**
     * Whether it goes because the configuration does not have it any more: neither its block, nor the module call
     * around it, nor the place that it was to be moved to.
     */
    public boolean orphaned() {
        return switch (reason) {
            case "delete_because_no_resource_config", "delete_because_no_module", "delete_because_no_move_target" ->
                true;
            default -> false;
        };
    }
}

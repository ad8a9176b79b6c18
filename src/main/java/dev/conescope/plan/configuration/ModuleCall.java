package dev.conescope.plan.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call of a module.
 *
 * @param repeated whether {@code count} or {@code for_each} makes instances of it
 * @param arguments what the value of each variable refers to, by its name
 * @param around what {@code count}, {@code for_each} and {@code depends_on} refer to
 */
public record ModuleCall(boolean repeated, Map<String, List<Reference>> arguments, List<Reference> around) {
    /** Copies the map and the list. */
    public ModuleCall {
        arguments = Map.copyOf(arguments);
        around = List.copyOf(around);
    }

    /** All that the call refers to. */
    List<Reference> references() {
        var all = new ArrayList<>(around);
        arguments.values().forEach(all::addAll);
        return all;
    }
}

package dev.conescope.plan;

import dev.conescope.plan.configuration.Configuration;
import java.util.List;

/**
 * What a plan's JSON tells, without any attribute value. Immutable; safe to hand to any thread.
 *
 * @param metadata the header
 * @param changes what is done with each object, those among them with which nothing is done, in the file's order
 * @param drift what is different from the state already, found by the refresh before planning
 * @param deferred what is to be done by a later plan, because too little is known now
 * @param configuration what the plan was made from; empty where the plan does not tell it
 */
public record Plan(
        PlanMetadata metadata,
        List<PlannedChange> changes,
        List<PlannedChange> drift,
        List<PlannedChange> deferred,
        Configuration configuration) {
    /** Copies the lists. */
    public Plan {
        changes = List.copyOf(changes);
        drift = List.copyOf(drift);
        deferred = List.copyOf(deferred);
    }
}

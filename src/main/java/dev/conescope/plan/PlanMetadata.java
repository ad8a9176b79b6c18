package dev.conescope.plan;

import org.jspecify.annotations.Nullable;

/**
 * The header of a plan.
 *
 * @param name the file as the user named it; {@code -} for standard input
 * @param formatVersion the version of the JSON's format, such as 1.2
 * @param terraformVersion the version of the program that made the plan; may be empty
 * @param complete whether the plan covers everything that is to be done; null where the plan does not tell, as
 *     OpenTofu's do not
 * @param errored whether planning failed halfway
 */
public record PlanMetadata(
        String name,
        String formatVersion,
        String terraformVersion,
        @Nullable Boolean complete,
        boolean errored) {}

package dev.conescope.plan.read;

import dev.conescope.plan.PlanReadException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Tells by the members of a JSON document's outermost object whether it is a plan that can be read, or what it is. */
final class PlanSigns {
    private static final String SHOW = "terraform show -json PLAN > FILE";

    /** What tells documents apart. */
    private static final Set<String> TELLING = Set.of(
            "encrypted_data",
            "@level",
            "serial",
            "lineage",
            "modules",
            "resources",
            "values",
            "planned_values",
            "resource_changes",
            "configuration");

    private static final Set<String> OF_PLANS = Set.of("planned_values", "resource_changes", "configuration");

    private final Set<String> seen = new HashSet<>();

    void saw(String member) {
        if (TELLING.contains(member)) {
            seen.add(member);
        }
    }

    /** Whether the first member that tells documents apart is a plan's; skips what comes before. */
    static boolean begins(PlanCursor cursor) throws PlanReadException {
        if (cursor.next() != JsonToken.START_OBJECT) {
            return false;
        }
        while (cursor.nextMember()) {
            if (TELLING.contains(cursor.memberName())) {
                return OF_PLANS.contains(cursor.memberName());
            }
            cursor.skip();
        }
        return false;
    }

    static String noPlan(String why) {
        return "this is no plan: " + why + "; give the JSON of a saved plan: " + SHOW;
    }

    /**
     * Throws unless the document is a plan of a format that is read here.
     *
     * @param formatVersion the document's format version; empty if it has none
     */
    void require(String file, String formatVersion) throws PlanReadException {
        String wrong = formatVersion.isEmpty() ? otherDocument() : wrongFormat(formatVersion);
        if (wrong != null) {
            throw new PlanReadException(file, wrong, null);
        }
    }

    private String otherDocument() {
        if (seen.contains("encrypted_data")) {
            return "this is encrypted by OpenTofu; give the plan's JSON instead: tofu show -json PLAN > FILE";
        }
        if (seen.contains("@level")) {
            return "this is the log that plan -json prints, not a plan; save the plan with -out=PLAN, then " + SHOW;
        }
        if (seen.contains("serial") || seen.contains("lineage") || seen.contains("modules")) {
            return "this is a state, not a plan; the state is the first argument, and the plan's JSON comes from "
                    + SHOW;
        }
        return noPlan("it has no \"format_version\"");
    }

    private @Nullable String wrongFormat(String version) {
        if (seen.contains("values") && !seen.contains("resource_changes") && !seen.contains("configuration")) {
            return "this is show -json of a state, not of a plan; give the saved plan's: " + SHOW;
        }
        if (!seen.contains("resource_changes") && !seen.contains("configuration") && !seen.contains("planned_values")) {
            return noPlan("it has neither changes nor a configuration");
        }
        int dot = version.indexOf('.');
        String major = dot < 0 ? version : version.substring(0, dot);
        return switch (major) {
            case "0", "1" -> null;
            default ->
                "the plan's \"format_version\" is none that this program knows, which reads 1.x; update Conescope, or "
                        + "write the plan with Terraform or OpenTofu 1.x";
        };
    }
}

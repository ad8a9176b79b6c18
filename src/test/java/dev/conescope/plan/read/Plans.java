package dev.conescope.plan.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import java.io.ByteArrayInputStream;

/** Plans written in a test. */
public final class Plans {
    private Plans() {}

    /** A plan with the given entries of {@code resource_changes} and modules of the configuration. */
    public static String json(String changes, String configuration) {
        return """
                {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [%s],
                 "configuration": %s, "complete": true}""".formatted(changes, configuration);
    }

    /** An entry of {@code resource_changes}, with more members or none. */
    public static String change(String address, String actions, String more) {
        return """
                {"address": "%s", "change": {"actions": [%s], "before": {"password": "hunter2"}}%s}""".formatted(address.replace("\"", "\\\""), actions, more.isEmpty() ? "" : ", " + more);
    }

    public static Plan load(String json) throws PlanReadException {
        return PlanLoader.load(new ByteArrayInputStream(json.getBytes(UTF_8)), "p.json");
    }

    static PlanReadException refusal(byte[] bytes) {
        return catchThrowableOfType(
                PlanReadException.class, () -> PlanLoader.load(new ByteArrayInputStream(bytes), "p.json"));
    }

    static PlanReadException refusal(String json) {
        return refusal(json.getBytes(UTF_8));
    }
}

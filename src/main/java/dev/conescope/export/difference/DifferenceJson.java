package dev.conescope.export.difference;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.report.CommonJson;
import dev.conescope.export.report.JsonDocument;
import dev.conescope.finding.Finding;
import dev.conescope.state.StateMetadata;
import dev.conescope.velocity.change.InstanceDifference;
import dev.conescope.velocity.change.StateComparison;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What differs between two states, as JSON: {@code differences} in the order of their addresses. */
public final class DifferenceJson {
    private DifferenceJson() {}

    /** The document, with the warnings that belong to it. */
    public static Content of(StateComparison comparison, List<Finding> warnings) {
        return out -> JsonDocument.write(out, json -> {
            json.writeStringProperty("format", CommonJson.FORMAT);
            header(json, "old", comparison.older());
            header(json, "new", comparison.newer());
            json.writeNumberProperty("instances", comparison.instances());
            json.writeArrayPropertyStart("differences");
            comparison.differences().forEach(difference -> difference(json, difference));
            json.writeEndArray();
            CommonJson.warnings(json, warnings);
        });
    }

    private static void header(JsonGenerator json, String name, StateMetadata state) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("serial", state.serial());
        json.writeStringProperty("lineage", state.lineage());
        json.writeStringProperty("terraform_version", state.terraformVersion());
        json.writeEndObject();
    }

    private static void difference(JsonGenerator json, InstanceDifference difference) {
        json.writeStartObject();
        json.writeStringProperty("address", difference.address().toString());
        if (difference.previous() != null) {
            json.writeStringProperty("previous_address", difference.previous().toString());
        }
        json.writeArrayPropertyStart("kinds");
        difference.kinds().forEach(kind -> json.writeString(CommonJson.word(kind)));
        json.writeEndArray();
        json.writeArrayPropertyStart("attributes");
        difference.attributes().forEach(json::writeString);
        json.writeEndArray();
        addresses(json, "dependencies_gained", difference.gained());
        addresses(json, "dependencies_lost", difference.lost());
        json.writeEndObject();
    }

    private static void addresses(JsonGenerator json, String name, List<ConfigResourceAddress> addresses) {
        json.writeArrayPropertyStart(name);
        addresses.forEach(address -> json.writeString(address.toString()));
        json.writeEndArray();
    }
}

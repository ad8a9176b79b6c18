package dev.conescope.export.report;

import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.plan.PlannedChange;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.change.PlannedChanges;
import dev.conescope.velocity.change.PlannedResource;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What a plan adds to the JSON of a scope. */
final class PlanJson {
    private PlanJson() {}

    /** {@code planned}: the resources that only the plan knows. */
    static void planned(JsonGenerator json, PlannedChanges plan) {
        json.writeArrayPropertyStart("planned");
        plan.planned().forEach(planned -> json.writeString(planned.address().toString()));
        json.writeEndArray();
    }

    /**
     * {@code plan}, where there is one: what it does with each object of the state, what drifted, and what the planned
     * resources refer to.
     */
    static void actions(JsonGenerator json, RefreshScope scope) {
        PlannedChanges plan = scope.request().plan();
        if (plan == PlannedChanges.NONE) {
            return;
        }
        json.writeObjectPropertyStart("plan");
        changes(json, "changes", scope.graph(), plan, false);
        changes(json, "drift", scope.graph(), plan, true);
        json.writeArrayPropertyStart("planned");
        for (PlannedResource planned : plan.planned()) {
            json.writeStartObject();
            json.writeStringProperty("address", planned.address().toString());
            json.writeArrayPropertyStart("dependencies");
            planned.dependencies().forEach(address -> json.writeString(address.toString()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void changes(JsonGenerator json, String name, StateGraph graph, PlannedChanges plan, boolean drift) {
        json.writeArrayPropertyStart(name);
        for (ResourceNode node : graph.inDependencyOrder(drift ? plan.drifted() : plan.changed())) {
            List<PlannedChange> told = drift ? plan.drift(node.id()) : plan.changes(node.id());
            told.stream().filter(change -> drift || change.changes()).forEach(change -> change(json, change));
        }
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, PlannedChange change) {
        json.writeStartObject();
        json.writeStringProperty("address", change.address().toString());
        if (change.moved()) {
            json.writeStringProperty("previous_address", change.inState().toString());
        }
        if (change.deposed() != null) {
            json.writeStringProperty("deposed", change.deposed());
        }
        json.writeArrayPropertyStart("actions");
        change.action().steps().forEach(json::writeString);
        json.writeEndArray();
        if (!change.reason().isEmpty()) {
            json.writeStringProperty("reason", change.reason());
        }
        if (change.imported()) {
            json.writeBooleanProperty("imported", true);
        }
        json.writeEndObject();
    }
}

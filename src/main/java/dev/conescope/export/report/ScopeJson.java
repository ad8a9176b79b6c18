package dev.conescope.export.report;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.finding.Finding;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStats;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Scopes and cones as JSON. All lists are in dependency order, ties by address. */
public final class ScopeJson {
    private ScopeJson() {}

    /** The scope of a refresh. */
    public static Content scope(RefreshScope scope) {
        return out -> JsonDocument.write(out, json -> {
            CommonJson.head(json, scope.graph());
            question(json, scope, scope.changedOutside());
            parts(json, scope);
            reasons(json, scope);
            PlanJson.actions(json, scope);
            stats(json, scope.stats());
            CommonJson.warnings(json, warnings(scope));
        });
    }

    /** What is odd in the state, and what has to be said beside the scope. */
    public static List<Finding> warnings(RefreshScope scope) {
        var warnings = new ArrayList<>(scope.graph().findings());
        warnings.addAll(scope.warnings());
        return warnings;
    }

    /**
     * A cone: the same document with its direction. A top or bottom cone is not parted, so it has no {@code refresh}
     * and {@code static}, and its savings are the share of the state that lies outside it.
     */
    public static Content cone(ConeAnswer cone) {
        return out -> JsonDocument.write(out, json -> {
            CommonJson.head(json, cone.graph());
            json.writeStringProperty("direction", CommonJson.word(cone.direction()));
            question(json, cone.scope(), cone.changedOutside());
            if (cone.direction() == ConeDirection.CHANGE) {
                parts(json, cone.scope());
            }
            reasons(json, cone.partition());
            PlanJson.actions(json, cone.scope());
            if (cone.direction() == ConeDirection.CHANGE) {
                stats(json, cone.scope().stats());
            } else {
                stats(json, cone);
            }
            CommonJson.warnings(json, cone.warnings());
        });
    }

    private static void question(JsonGenerator json, RefreshScope scope, NodeSet changedOutside) {
        StateGraph graph = scope.graph();
        json.writeStringProperty("strategy", CommonJson.word(scope.request().strategy()));
        json.writeBooleanProperty("static_injection", scope.request().staticInjection());
        CommonJson.moduleRule(json, graph);
        CommonJson.addresses(json, "targets", graph, scope.targets());
        CommonJson.addresses(json, "changed", graph, scope.request().changed());
        CommonJson.addresses(json, "changed_outside", graph, changedOutside);
        PlanJson.planned(json, scope.request().plan());
        CommonJson.addresses(json, "top_cone", graph, scope.topCone());
        CommonJson.addresses(json, "bottom_cone", graph, scope.bottomCone());
    }

    private static void parts(JsonGenerator json, RefreshScope scope) {
        CommonJson.addresses(json, "refresh", scope.graph(), scope.refresh());
        CommonJson.addresses(json, "static", scope.graph(), scope.fixed());
    }

    private static void reasons(JsonGenerator json, Partition partition) {
        json.writeObjectPropertyStart("reasons");
        for (ResourceNode node : partition.graph().inDependencyOrder(partition.members())) {
            json.writeObjectPropertyStart(node.address().toString());
            json.writeStringProperty("role", CommonJson.word(partition.role(node.id())));
            json.writeStringProperty(
                    "because", partition.reason(node.id()).orElseThrow().because());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void stats(JsonGenerator json, RefreshStats stats) {
        json.writeObjectPropertyStart("stats");
        json.writeNumberProperty("total", stats.total());
        json.writeNumberProperty("refresh", stats.refresh());
        json.writeNumberProperty("static", stats.fixed());
        json.writeNumberProperty("untouched", stats.untouched());
        json.writeNumberProperty("savings_percent", stats.savingsPercent());
        json.writeEndObject();
    }

    private static void stats(JsonGenerator json, ConeAnswer cone) {
        json.writeObjectPropertyStart("stats");
        json.writeNumberProperty("total", cone.graph().size());
        json.writeNumberProperty(
                "untouched", cone.graph().size() - cone.partition().members().size());
        json.writeNumberProperty("savings_percent", cone.reduction().savingsPercent());
        json.writeEndObject();
    }
}

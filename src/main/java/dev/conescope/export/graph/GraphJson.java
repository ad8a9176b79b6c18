package dev.conescope.export.graph;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.export.report.CommonJson;
import dev.conescope.export.report.JsonDocument;
import dev.conescope.finding.Finding;
import dev.conescope.graph.DanglingDependency;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.velocity.Partition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A graph as JSON: nodes in dependency order, edges from the dependent to its dependency, each with its source. */
public final class GraphJson {
    private GraphJson() {}

    /** The view, with the warnings that belong to it. */
    public static Content of(GraphView view, List<Finding> warnings) {
        return out -> JsonDocument.write(out, json -> {
            CommonJson.head(json, view.graph());
            CommonJson.moduleRule(json, view.graph());
            nodes(json, view);
            edges(json, view);
            dangling(json, view.graph());
            CommonJson.warnings(json, warnings);
        });
    }

    private static void nodes(JsonGenerator json, GraphView view) {
        json.writeArrayPropertyStart("nodes");
        for (ResourceNode node : view.graph().inDependencyOrder(view.members())) {
            json.writeStartObject();
            json.writeStringProperty("address", node.address().toString());
            json.writeStringProperty("module", node.address().module().toString());
            json.writeStringProperty("mode", CommonJson.word(node.address().mode()));
            json.writeStringProperty("type", node.address().type());
            json.writeStringProperty("name", node.address().name());
            json.writeStringProperty("provider", node.resource().provider());
            providers(json, node.resource().providers());
            json.writeNumberProperty("instances", node.instances());
            role(json, view.partition(), node.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Where instances have different ones, all of them. */
    private static void providers(JsonGenerator json, List<String> providers) {
        if (providers.size() > 1) {
            json.writeArrayPropertyStart("providers");
            providers.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void role(JsonGenerator json, @Nullable Partition partition, int node) {
        if (partition != null) {
            json.writeStringProperty("role", CommonJson.word(partition.role(node)));
            partition.reason(node).ifPresent(reason -> json.writeStringProperty("because", reason.because()));
        }
    }

    private static void edges(JsonGenerator json, GraphView view) {
        String source = CommonJson.word(view.source());
        json.writeArrayPropertyStart("edges");
        view.forEachEdge((dependent, dependency) -> {
            json.writeStartObject();
            json.writeStringProperty(
                    "dependent", view.graph().node(dependent).address().toString());
            json.writeStringProperty(
                    "dependency", view.graph().node(dependency).address().toString());
            json.writeStringProperty("source", source);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void dangling(JsonGenerator json, StateGraph graph) {
        json.writeArrayPropertyStart("dangling");
        for (DanglingDependency missing : graph.dangling()) {
            json.writeStartObject();
            json.writeStringProperty("address", missing.address().toString());
            json.writeArrayPropertyStart("dependents");
            missing.dependents().forEach(node -> json.writeString(node.address().toString()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

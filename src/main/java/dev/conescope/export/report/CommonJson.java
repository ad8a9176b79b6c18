package dev.conescope.export.report;

import dev.conescope.finding.Finding;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateMetadata;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The properties that all JSON documents of the program share. */
public final class CommonJson {
    /** The value of {@code format}: the name of this family of documents and its version. */
    public static final String FORMAT = "conescope/1";

    private CommonJson() {}

    /** {@code format} and {@code state}. */
    public static void head(JsonGenerator json, StateGraph graph) {
        StateMetadata state = graph.metadata();
        json.writeStringProperty("format", FORMAT);
        json.writeObjectPropertyStart("state");
        json.writeNumberProperty("version", state.version());
        json.writeNumberProperty("serial", state.serial());
        json.writeStringProperty("lineage", state.lineage());
        json.writeStringProperty("terraform_version", state.terraformVersion());
        json.writeNumberProperty("resources", graph.size());
        json.writeNumberProperty("instances", graph.snapshot().instanceCount());
        json.writeNumberProperty("recorded_edges", graph.recorded().edges());
        json.writeNumberProperty("drawn_edges", graph.drawn().edges());
        json.writeEndObject();
    }

    /**
     * {@code module_rule} and {@code module_rule_proven}: whether the rule is known to miss no dependency, which rule
     * {@code config} never does and which only a plan's configuration proves of rule {@code instance}.
     */
    public static void moduleRule(JsonGenerator json, StateGraph graph) {
        json.writeStringProperty("module_rule", word(graph.rule()));
        json.writeBooleanProperty("module_rule_proven", graph.ruleProven());
    }

    /** A list of addresses in dependency order. */
    public static void addresses(JsonGenerator json, String name, StateGraph graph, NodeSet members) {
        json.writeArrayPropertyStart(name);
        for (ResourceNode node : graph.inDependencyOrder(members)) {
            json.writeString(node.address().toString());
        }
        json.writeEndArray();
    }

    /** {@code warnings}, each with its code and message. */
    public static void warnings(JsonGenerator json, List<Finding> warnings) {
        json.writeArrayPropertyStart("warnings");
        for (Finding warning : warnings) {
            json.writeStartObject();
            json.writeStringProperty("code", warning.code().code());
            json.writeStringProperty("message", FindingText.of(warning));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The word that outputs and options have for a constant: its name in small letters. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

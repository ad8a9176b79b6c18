package dev.conescope.cli.view;

import dev.conescope.finding.Finding;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.DependencyCone;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateMetadata;
import dev.conescope.velocity.DirectedCone;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Reason;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Scopes and cones as JSON, format {@code conescope/1}; every list is in dependency order, ties by address. */
public final class JsonScopeView {
    private final JsonGenerator json;
    private final Partition partition;
    private final StateGraph graph;
    private final NodeSet changed;

    private JsonScopeView(JsonGenerator json, Partition partition, NodeSet changed) {
        this.json = json;
        this.partition = partition;
        this.graph = partition.graph();
        this.changed = changed;
    }

    /** A scope. */
    public static String scope(RefreshScope scope) {
        return of(scope, null, scope.request().changed());
    }

    /** A cone with its direction; for a top or bottom one, refresh, static and figures of saving are absent. */
    public static String cone(Partition partition, ConeDirection direction, NodeSet changed) {
        return of(partition, direction, changed);
    }

    private static String of(Partition partition, @Nullable ConeDirection direction, NodeSet changed) {
        return JsonView.document(json -> new JsonScopeView(json, partition, changed).write(direction));
    }

    private void write(@Nullable ConeDirection direction) {
        json.writeStringProperty("format", "conescope/1");
        if (direction != null) {
            json.writeStringProperty("direction", lower(direction));
        }
        state();
        if (partition instanceof RefreshScope scope) {
            json.writeStringProperty("strategy", lower(scope.request().strategy()));
            json.writeBooleanProperty("static_injection", scope.request().staticInjection());
        }
        json.writeStringProperty("module_rule", lower(graph.rule()));
        json.writeBooleanProperty("module_rule_proven", false);
        list("targets", partition.targets());
        list("changed", changed);
        list("changed_outside", changed.minus(partition.members()));
        json.writeArrayPropertyStart("planned");
        json.writeEndArray();
        switch (partition) {
            case RefreshScope scope -> {
                list("top_cone", scope.topCone());
                list("bottom_cone", scope.bottomCone());
                list("refresh", scope.refresh());
                list("static", scope.fixed());
            }
            case DirectedCone cone -> {
                list("top_cone", side(ConeDirection.TOP, cone));
                list("bottom_cone", side(ConeDirection.BOTTOM, cone));
            }
        }
        reasons();
        stats();
        warnings();
    }

    private NodeSet side(ConeDirection direction, DirectedCone cone) {
        return direction == cone.direction()
                ? cone.members()
                : DependencyCone.of(graph, direction, cone.targets()).members();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void state() {
        StateMetadata metadata = graph.metadata();
        json.writeObjectPropertyStart("state");
        json.writeNumberProperty("version", metadata.version());
        json.writeNumberProperty("serial", metadata.serial());
        json.writeStringProperty("lineage", metadata.lineage());
        json.writeStringProperty("terraform_version", metadata.terraformVersion());
        json.writeNumberProperty("resources", graph.size());
        json.writeNumberProperty("instances", graph.snapshot().instanceCount());
        json.writeNumberProperty("recorded_edges", graph.recorded().edges());
        json.writeNumberProperty("drawn_edges", graph.drawn().edges());
        json.writeEndObject();
    }

    private void list(String name, NodeSet nodes) {
        json.writeArrayPropertyStart(name);
        graph.inDependencyOrder(nodes)
                .forEach(node -> json.writeString(node.address().toString()));
        json.writeEndArray();
    }

    private void reasons() {
        json.writeObjectPropertyStart("reasons");
        for (ResourceNode node : graph.inDependencyOrder(partition.members())) {
            json.writeObjectPropertyStart(node.address().toString());
            json.writeStringProperty("role", lower(partition.role(node.id())));
            json.writeStringProperty(
                    "because", partition.reason(node.id()).map(Reason::because).orElse(""));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void stats() {
        json.writeObjectPropertyStart("stats");
        json.writeNumberProperty("total", graph.size());
        if (partition instanceof RefreshScope scope) {
            RefreshStats stats = scope.stats();
            json.writeNumberProperty("refresh", stats.refresh());
            json.writeNumberProperty("static", stats.fixed());
            json.writeNumberProperty("untouched", stats.untouched());
            json.writeNumberProperty("savings_percent", stats.savingsPercent());
            json.writeNumberProperty("managed_objects", stats.managedObjects());
            json.writeNumberProperty("managed_refreshed", stats.managedRefreshed());
            json.writeNumberProperty("data_reads", stats.dataReads());
        } else {
            json.writeNumberProperty(
                    "untouched", graph.size() - partition.members().size());
        }
        json.writeEndObject();
    }

    private void warnings() {
        json.writeArrayPropertyStart("warnings");
        for (Finding finding : WarningsView.of(partition)) {
            json.writeStartObject();
            json.writeStringProperty("code", finding.code().code());
            json.writeStringProperty("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The graph: its nodes, its edges from dependent to dependency, and where the edges come from. */
    public static String graph(StateGraph graph, boolean recorded, @Nullable Partition partition) {
        return JsonView.document(json -> {
            json.writeStringProperty("format", "conescope/1");
            json.writeStringProperty("module_rule", lower(graph.rule()));
            json.writeStringProperty("edges_are", recorded ? "recorded" : "drawn");
            json.writeArrayPropertyStart("nodes");
            graph.inDependencyOrder(graph.all()).forEach(node -> node(json, node, partition));
            json.writeEndArray();
            json.writeArrayPropertyStart("edges");
            var edges = recorded ? graph.recorded() : graph.drawn();
            for (ResourceNode node : graph.inDependencyOrder(graph.all())) {
                for (int dependency : edges.dependencies(node.id())) {
                    json.writeStartObject();
                    json.writeStringProperty("dependent", node.address().toString());
                    json.writeStringProperty(
                            "dependency", graph.node(dependency).address().toString());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("dangling");
            graph.dangling()
                    .forEach(missing -> json.writeString(missing.address().toString()));
            json.writeEndArray();
        });
    }

    private static void node(JsonGenerator json, ResourceNode node, @Nullable Partition partition) {
        json.writeStartObject();
        json.writeStringProperty("address", node.address().toString());
        json.writeStringProperty("mode", lower(node.address().mode()));
        json.writeNumberProperty("instances", node.instances());
        if (partition != null) {
            json.writeStringProperty("role", lower(partition.role(node.id())));
        }
        json.writeEndObject();
    }
}

package dev.conescope.export.graph;

import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Role;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A graph as a DOT document. Arrows keep Terraform's direction, from a dependent to its dependency, and the document
 * says so. The same input gives the same bytes.
 */
public final class DotExporter {
    private static final Map<Role, String> LOOKS = Map.of(
            Role.REFRESH, "color=\"#D55E00\" penwidth=2 tooltip=\"refresh\"",
            Role.STATIC, "color=\"#009E73\" penwidth=2 style=dashed tooltip=\"static\"",
            Role.TOP, "color=\"#0072B2\" penwidth=2 tooltip=\"top cone\"",
            Role.BOTTOM, "color=\"#E69F00\" penwidth=2 tooltip=\"bottom cone\"",
            Role.UNTOUCHED, "color=\"#CFD6DE\" fontcolor=\"#636B74\" tooltip=\"untouched\"");

    private final StateGraph graph;
    private final NodeSet members;
    private final EdgeLists edges;
    private final @Nullable Partition partition;
    private final StringBuilder out = new StringBuilder();

    private DotExporter(StateGraph graph, NodeSet members, EdgeLists edges, @Nullable Partition partition) {
        this.graph = graph;
        this.members = members;
        this.edges = edges;
        this.partition = partition;
    }

    /**
     * The whole graph.
     *
     * @param edges the recorded or the drawn ones
     * @param partition gives the nodes their looks, or null for none
     */
    public static String graph(StateGraph graph, EdgeLists edges, @Nullable Partition partition) {
        return new DotExporter(graph, graph.all(), edges, partition).write();
    }

    /** A cone alone, with its drawn edges. */
    public static String cone(Partition partition) {
        StateGraph graph = partition.graph();
        return new DotExporter(graph, partition.members(), graph.drawn(), partition).write();
    }

    private String write() {
        out.append("// An arrow runs from a dependent to its dependency.\n");
        out.append("digraph G {\n  rankdir = \"RL\";\n  node [shape=box style=solid fontname=\"Inter,sans-serif\"];\n");
        var modules = new TreeMap<String, StringBuilder>();
        for (ResourceNode node : graph.inDependencyOrder(members)) {
            modules.computeIfAbsent(node.address().module().toString(), _ -> new StringBuilder())
                    .append(node(node));
        }
        modules.forEach((module, nodes) -> {
            if (module.isEmpty()) {
                out.append(nodes);
            } else {
                out.append("  subgraph ").append(quote("cluster_" + module)).append(" {\n  label = ");
                out.append(quote(module)).append(";\n").append(nodes).append("  }\n");
            }
        });
        for (ResourceNode node : graph.inDependencyOrder(members)) {
            for (int dependency : edges.dependencies(node.id())) {
                if (members.contains(dependency)) {
                    out.append("  ").append(quote(node.address().toString())).append(" -> ");
                    out.append(quote(graph.node(dependency).address().toString()))
                            .append(";\n");
                }
            }
        }
        return out.append("}\n").toString();
    }

    private String node(ResourceNode node) {
        String label = node.address().localName() + (node.instances() > 1 ? " ×" + node.instances() : "");
        String look = "";
        if (partition != null) {
            boolean target = partition.targets().contains(node.id());
            look = " " + LOOKS.get(partition.role(node.id())) + (target ? " peripheries=2" : "");
        }
        return "  " + quote(node.address().toString()) + " [label=" + quote(label) + look + "];\n";
    }

    /**
     * A quoted identifier of the DOT language: only quotes and backslashes are special, and a line break ends a string.
     */
    private static String quote(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}

package dev.conescope.app.inspector;

import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.DependencyCone;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts about one resource. */
final class InspectorViewModel {
    /**
     * What is shown.
     *
     * @param node the resource
     * @param where its module, provider and mode
     * @param role its role's style class, empty where nothing is selected
     * @param target whether it is a target
     * @param why why it is in the scope
     * @param directDependents how many resources depend on it by a drawn edge
     * @param allDependents how many depend on it at all
     * @param directDependencies how many it depends on by a drawn edge
     * @param allDependencies how many it depends on at all
     * @param dependencies the former, in dependency order
     * @param dependents the latter, in dependency order
     * @param dangling what it names and the state does not hold
     */
    record Shown(
            ResourceNode node,
            String where,
            String role,
            boolean target,
            String why,
            int directDependents,
            int allDependents,
            int directDependencies,
            int allDependencies,
            List<ResourceNode> dependencies,
            List<ResourceNode> dependents,
            List<String> dangling) {}

    private static final int MOST_PROVIDERS = 4;

    private InspectorViewModel() {}

    static Shown of(StateGraph graph, int id, @Nullable Partition partition) {
        ResourceNode node = graph.node(id);
        NodeSet self = NodeSet.of(id);
        List<ResourceNode> dependencies =
                graph.inDependencyOrder(NodeSet.of(graph.drawn().dependencies(id)));
        List<ResourceNode> dependents =
                graph.inDependencyOrder(NodeSet.of(graph.drawn().dependents(id)));
        return new Shown(
                node,
                where(node),
                partition == null ? "" : partition.role(id).name().toLowerCase(Locale.ROOT),
                partition != null && partition.targets().contains(id),
                why(partition, id),
                dependents.size(),
                DependencyCone.of(graph, ConeDirection.BOTTOM, self).members().size() - 1,
                dependencies.size(),
                DependencyCone.of(graph, ConeDirection.TOP, self).members().size() - 1,
                dependencies,
                dependents,
                graph.dangling().stream()
                        .filter(missing -> missing.dependents().contains(node))
                        .map(missing -> missing.address().toString())
                        .toList());
    }

    private static String where(ResourceNode node) {
        String module = node.address().module().isRoot()
                ? "root module"
                : node.address().module().toString();
        return module + " · " + providers(node.resource().providers()) + " · " + (node.isData() ? "data" : "managed");
    }

    /** One provider, or where instances have several configurations of it, which ones. */
    private static String providers(List<String> full) {
        String first = provider(full.getFirst());
        if (full.size() == 1) {
            return first;
        }
        String named = full.stream()
                .limit(MOST_PROVIDERS)
                .map(InspectorViewModel::configuration)
                .collect(Collectors.joining(", "));
        int more = full.size() - MOST_PROVIDERS;
        return first + " in " + full.size() + " configurations (" + named
                + (more > 0 ? " and " + more + " more)" : ")");
    }

    /** What follows a provider's source: {@code by_region["eu"]}; nothing follows that of the default one. */
    private static String configuration(String full) {
        String behind = full.substring(full.indexOf(']') + 1);
        return behind.isEmpty() ? "the default" : behind.startsWith(".") ? behind.substring(1) : behind;
    }

    /** The provider's short name: {@code hashicorp/aws} of {@code provider["registry.example.org/hashicorp/aws"]}. */
    private static String provider(String full) {
        int open = full.indexOf('"');
        int close = full.indexOf('"', open + 1);
        if (open < 0 || close < 0) {
            return full.isEmpty() ? "provider unknown" : full;
        }
        String source = full.substring(open + 1, close);
        return source.substring(source.indexOf('/') + 1);
    }

    private static String why(@Nullable Partition partition, int id) {
        if (partition == null) {
            return "Nothing is selected.";
        }
        String role = switch (partition.role(id)) {
            case REFRESH -> "Refreshed: ";
            case STATIC -> "Keeps its recorded value: ";
            case TOP -> "In the top cone: ";
            case BOTTOM -> "May be affected: ";
            case UNTOUCHED -> "";
        };
        return partition
                .reason(id)
                .map(Reason::because)
                .map(because -> role + because + ".")
                .orElse("Untouched: outside the scope.");
    }
}

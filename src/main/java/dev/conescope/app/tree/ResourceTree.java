package dev.conescope.app.tree;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TreeItem;

/** Builds the tree of what passes a filter: modules that nest, each with its calls before its own resources. */
final class ResourceTree {
    private static final int OPEN_UP_TO = 100;

    private final Map<ModulePath, BitSet> inside = new TreeMap<>();
    private final Map<ModulePath, List<ResourceNode>> resourcesOf = new HashMap<>();
    private final boolean expanded;

    private ResourceTree(StateGraph graph, String filter) {
        List<String> words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        for (ResourceNode node : graph.nodes()) {
            String address = node.address().toString().toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(address::contains)) {
                add(node);
            }
        }
        expanded = !filter.isBlank() || graph.size() <= OPEN_UP_TO;
    }

    /**
     * The rows below the invisible top row.
     *
     * @param filter words that an address must contain, all of them, in any case; empty for everything
     */
    static List<TreeItem<TreeEntry>> of(StateGraph graph, String filter) {
        return new ResourceTree(graph, filter).rows();
    }

    private void add(ResourceNode node) {
        ModulePath module = node.address().module();
        resourcesOf.computeIfAbsent(module, _ -> new ArrayList<>()).add(node);
        for (ModulePath at = module; !at.isRoot(); at = at.parent()) {
            inside.computeIfAbsent(at, _ -> new BitSet()).set(node.id());
        }
    }

    private List<TreeItem<TreeEntry>> rows() {
        var rows = new ArrayList<TreeItem<TreeEntry>>();
        List<ResourceNode> atRoot = resourcesOf.getOrDefault(ModulePath.ROOT, List.of());
        if (!atRoot.isEmpty()) {
            int[] ids = atRoot.stream().mapToInt(ResourceNode::id).toArray();
            var root = row(new TreeEntry.Module(ModulePath.ROOT, "root module", NodeSet.of(ids)));
            root.setExpanded(true);
            rows.add(root);
            addResources(root, ModulePath.ROOT);
        }
        var modules = new TreeMap<ModulePath, TreeItem<TreeEntry>>();
        inside.forEach((path, bits) -> {
            var label = path.steps().getLast().toString();
            var module = row(new TreeEntry.Module(path, label, NodeSet.copyOf(bits)));
            module.setExpanded(expanded);
            modules.put(path, module);
            TreeItem<TreeEntry> outer = modules.get(path.parent());
            (outer == null ? rows : outer.getChildren()).add(module);
        });
        modules.forEach((path, module) -> addResources(module, path));
        return rows;
    }

    private void addResources(TreeItem<TreeEntry> module, ModulePath path) {
        resourcesOf
                .getOrDefault(path, List.of())
                .forEach(node -> module.getChildren().add(row(new TreeEntry.Resource(node))));
    }

    private static TreeItem<TreeEntry> row(TreeEntry entry) {
        return new TreeItem<>(entry);
    }
}

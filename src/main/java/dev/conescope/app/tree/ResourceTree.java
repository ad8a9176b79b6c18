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
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/**
 * The tree of what passes a filter: modules that nest, each with its calls before its own resources. A module's rows
 * are made when it is first opened, so that making the tree is linear in modules, not in rows. May be made on any
 * thread until its rows are given to a control.
 */
final class ResourceTree {
    private static final int OPEN_UP_TO = 100;
    private static final int OPEN_FOUND_UP_TO = 1_000;

    private final Map<ModulePath, BitSet> inside = new TreeMap<>();
    private final Map<ModulePath, List<ResourceNode>> resourcesOf = new HashMap<>();
    private final Map<ModulePath, List<ModulePath>> callsOf = new HashMap<>();
    private final boolean expanded;
    private final int modules;
    private int found;

    /**
     * Makes the tree.
     *
     * @param filter words that an address must contain, all of them, in any case; empty for everything
     */
    ResourceTree(StateGraph graph, String filter) {
        List<String> words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        boolean all = filter.isBlank();
        ModulePath last = ModulePath.ROOT;
        int seen = 0;
        for (ResourceNode node : graph.nodes()) {
            ModulePath module = node.address().module();
            seen += seen == 0 || !module.equals(last) ? 1 : 0;
            last = module;
            if (all || passes(node, words)) {
                add(node);
            }
        }
        modules = seen;
        expanded = all ? graph.size() <= OPEN_UP_TO : found <= OPEN_FOUND_UP_TO;
        inside.keySet()
                .forEach(path -> callsOf.computeIfAbsent(path.parent(), _ -> new ArrayList<>())
                        .add(path));
    }

    private static boolean passes(ResourceNode node, List<String> words) {
        String address = node.address().toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(address::contains);
    }

    /** How many resources pass. */
    int found() {
        return found;
    }

    /** How many modules of the state hold resources themselves. */
    int modules() {
        return modules;
    }

    private void add(ResourceNode node) {
        found++;
        ModulePath module = node.address().module();
        resourcesOf.computeIfAbsent(module, _ -> new ArrayList<>()).add(node);
        for (ModulePath at = module; !at.isRoot(); at = at.parent()) {
            inside.computeIfAbsent(at, _ -> new BitSet()).set(node.id());
        }
    }

    /** New rows below the invisible top row. */
    List<TreeItem<TreeEntry>> rows() {
        var rows = new ArrayList<TreeItem<TreeEntry>>();
        List<ResourceNode> atRoot = resourcesOf.getOrDefault(ModulePath.ROOT, List.of());
        if (!atRoot.isEmpty()) {
            int[] ids = atRoot.stream().mapToInt(ResourceNode::id).toArray();
            var root = new Branch(new TreeEntry.Module(ModulePath.ROOT, "root module", NodeSet.of(ids)), false);
            root.setExpanded(true);
            rows.add(root);
        }
        callsOf.getOrDefault(ModulePath.ROOT, List.of()).forEach(call -> rows.add(branch(call)));
        return rows;
    }

    private Branch branch(ModulePath path) {
        String label = path.steps().getLast().toString();
        BitSet nodes = inside.getOrDefault(path, new BitSet());
        var branch = new Branch(new TreeEntry.Module(path, label, NodeSet.copyOf(nodes)), true);
        branch.setExpanded(expanded);
        return branch;
    }

    /** A module's row, which makes those below it when they are first asked for. */
    private final class Branch extends TreeItem<TreeEntry> {
        private final boolean withCalls;
        private final ModulePath path;
        private boolean filled;

        Branch(TreeEntry.Module module, boolean withCalls) {
            super(module);
            this.path = module.path();
            this.withCalls = withCalls;
        }

        @Override
        public boolean isLeaf() {
            return false;
        }

        @Override
        public ObservableList<TreeItem<TreeEntry>> getChildren() {
            if (!filled) {
                filled = true;
                var below = new ArrayList<TreeItem<TreeEntry>>();
                if (withCalls) {
                    callsOf.getOrDefault(path, List.of()).forEach(call -> below.add(branch(call)));
                }
                resourcesOf
                        .getOrDefault(path, List.of())
                        .forEach(node -> below.add(new TreeItem<>(new TreeEntry.Resource(node))));
                super.getChildren().setAll(below);
            }
            return super.getChildren();
        }
    }
}

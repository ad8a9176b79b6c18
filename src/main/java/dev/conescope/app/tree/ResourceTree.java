package dev.conescope.app.tree;

import dev.conescope.address.ModulePath;
import dev.conescope.app.filter.FilterWords;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.scene.group.Grouping;
import dev.conescope.scene.group.Groups;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
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
    private final CallRows callRows;
    private final boolean expanded;
    private final int modules;
    private int found;

    /**
     * Makes the tree.
     *
     * @param filter words that an address must contain, all of them, in any case; empty for everything
     */
    ResourceTree(StateGraph graph, String filter) {
        FilterWords words = FilterWords.of(filter);
        boolean all = words.isEmpty();
        ModulePath last = ModulePath.ROOT;
        int seen = 0;
        for (ResourceNode node : graph.nodes()) {
            ModulePath module = node.address().module();
            seen += seen == 0 || !module.equals(last) ? 1 : 0;
            last = module;
            if (words.match(node)) {
                add(node);
            }
        }
        modules = seen;
        callRows = new CallRows(Groups.of(graph, Grouping.MODULE));
        expanded = all ? graph.size() <= OPEN_UP_TO : found <= OPEN_FOUND_UP_TO;
        inside.keySet()
                .forEach(path -> callsOf.computeIfAbsent(path.parent(), _ -> new ArrayList<>())
                        .add(path));
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
            var module = new TreeEntry.Module(ModulePath.ROOT, "root module", NodeSet.of(ids));
            var root = new Branch(module, () -> resources(ModulePath.ROOT));
            root.setExpanded(true);
            rows.add(root);
        }
        rows.addAll(calls(ModulePath.ROOT));
        return rows;
    }

    private List<TreeItem<TreeEntry>> calls(ModulePath around) {
        return callRows.of(callsOf.getOrDefault(around, List.of())).stream()
                .map(this::branch)
                .toList();
    }

    private List<TreeItem<TreeEntry>> resources(ModulePath module) {
        return resourcesOf.getOrDefault(module, List.of()).stream()
                .map(node -> new TreeItem<TreeEntry>(new TreeEntry.Resource(node)))
                .toList();
    }

    private TreeItem<TreeEntry> branch(CallRows.Row row) {
        var nodes = new BitSet();
        row.modules().forEach(module -> nodes.or(inside.getOrDefault(module, new BitSet())));
        Branch branch;
        if (row.isFold()) {
            var instances =
                    new TreeEntry.Instances(row.label(), row.modules().size(), row.alike(), NodeSet.copyOf(nodes));
            branch = new Branch(
                    instances,
                    () -> callRows.inside(row).stream().map(this::branch).toList());
        } else {
            ModulePath path = row.modules().getFirst();
            branch = new Branch(new TreeEntry.Module(path, row.label(), NodeSet.copyOf(nodes)), () -> {
                var below = new ArrayList<>(calls(path));
                below.addAll(resources(path));
                return below;
            });
        }
        branch.setExpanded(expanded);
        return branch;
    }

    /** A row with others below it, which are made when they are first asked for. */
    private static final class Branch extends TreeItem<TreeEntry> {
        private final Supplier<List<TreeItem<TreeEntry>>> below;
        private boolean filled;

        Branch(TreeEntry entry, Supplier<List<TreeItem<TreeEntry>>> below) {
            super(entry);
            this.below = below;
        }

        @Override
        public boolean isLeaf() {
            return false;
        }

        @Override
        public ObservableList<TreeItem<TreeEntry>> getChildren() {
            if (!filled) {
                filled = true;
                super.getChildren().setAll(below.get());
            }
            return super.getChildren();
        }
    }
}

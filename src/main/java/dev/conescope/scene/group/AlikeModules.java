package dev.conescope.scene.group;

import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which instances of a module call have the same shape: resources of the same modes, types and names directly inside,
 * and modules of the same names and shapes inside them, whatever their keys. How many instances a resource has makes no
 * difference. Immutable.
 */
public final class AlikeModules {
    /** Of a group that is like no sibling. */
    public static final int NONE = -1;

    private final List<GroupKey.Alike> keys = new ArrayList<>();
    private final int[] alikeOf;

    private AlikeModules(int groups) {
        alikeOf = new int[groups];
        Arrays.fill(alikeOf, NONE);
    }

    /** A shape, by the numbers of what is inside. */
    private record Shape(int[] parts) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape && Arrays.equals(parts, shape.parts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(parts);
        }
    }

    /** The alike modules of a state; none unless it is grouped by module. Linear in resources and modules. */
    public static AlikeModules of(StateGraph graph, GroupTree tree) {
        var alike = new AlikeModules(tree.size());
        if (tree.size() > 1 && tree.key(1) instanceof GroupKey.Module) {
            int[] shapes = shapes(graph, tree);
            for (int group = 0; group < tree.size(); group++) {
                alike.join(tree, group, shapes);
            }
        }
        return alike;
    }

    /** No modules of the tree are taken for alike. */
    public static AlikeModules none(GroupTree tree) {
        return new AlikeModules(tree.size());
    }

    private static int[] shapes(StateGraph graph, GroupTree tree) {
        int[][] parts = parts(graph, tree);
        Map<String, Integer> calls = new HashMap<>();
        Map<Shape, Integer> known = new HashMap<>();
        int[] shapes = new int[tree.size()];
        for (int group = tree.size() - 1; group > 0; group--) {
            int own = tree.direct(group);
            long[] inner = new long[tree.childCount(group)];
            for (int i = 0; i < inner.length; i++) {
                int child = tree.child(group, i);
                String call = step(tree, child).name();
                inner[i] = (long) calls.computeIfAbsent(call, _ -> calls.size()) << 32 | shapes[child];
            }
            Arrays.sort(inner);
            for (int i = 0; i < inner.length; i++) {
                parts[group][own + 2 * i] = (int) (inner[i] >> 32);
                parts[group][own + 2 * i + 1] = (int) inner[i];
            }
            shapes[group] = known.computeIfAbsent(new Shape(parts[group]), _ -> known.size());
        }
        return shapes;
    }

    /** The numbers of the resources in each group, in the order of addresses, with room for its inner groups. */
    private static int[][] parts(StateGraph graph, GroupTree tree) {
        int[][] parts = new int[tree.size()][];
        for (int group = 0; group < parts.length; group++) {
            parts[group] = new int[tree.direct(group) + 2 * tree.childCount(group)];
        }
        int[] filled = new int[parts.length];
        Map<ResourceAddress, Integer> names = new HashMap<>();
        for (ResourceNode node : graph.nodes()) {
            int group = tree.groupOf(node.id());
            ResourceAddress address = node.address();
            var local = new ResourceAddress(ModulePath.ROOT, address.mode(), address.type(), address.name());
            // Below zero, so that no resource is taken for an inner module.
            parts[group][filled[group]++] = names.computeIfAbsent(local, _ -> -1 - names.size());
        }
        return parts;
    }

    /** Gives the instances of each call in a group that have the same shape a key together. */
    private void join(GroupTree tree, int around, int[] shapes) {
        int next = 0;
        while (next < tree.childCount(around)) {
            String call = step(tree, tree.child(around, next)).name();
            Map<Integer, List<Integer>> byShape = new HashMap<>();
            List<List<Integer>> inOrder = new ArrayList<>();
            while (next < tree.childCount(around)
                    && step(tree, tree.child(around, next)).name().equals(call)) {
                int child = tree.child(around, next++);
                if (!step(tree, child).key().equals(InstanceKey.NONE)) {
                    byShape.computeIfAbsent(shapes[child], _ -> {
                                inOrder.add(new ArrayList<>());
                                return inOrder.getLast();
                            })
                            .add(child);
                }
            }
            int shape = 0;
            for (List<Integer> members : inOrder) {
                if (members.size() > 1) {
                    int number = keys.size();
                    keys.add(new GroupKey.Alike(path(tree, around), call, shape++));
                    members.forEach(member -> alikeOf[member] = number);
                }
            }
        }
    }

    private static ModulePath path(GroupTree tree, int group) {
        return ((GroupKey.Module) tree.key(group)).path();
    }

    private static ModulePath.Step step(GroupTree tree, int group) {
        return path(tree, group).steps().getLast();
    }

    /** What the alike modules stand for, in the order of their first members. */
    public List<GroupKey.Alike> keys() {
        return keys;
    }

    /** The number in {@link #keys()} of the modules that a group is like, or {@link #NONE}. */
    public int alikeOf(int group) {
        return alikeOf[group];
    }
}

package dev.conescope.scene.group;

import dev.conescope.address.ModulePath;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The groups of a state under a grouping, module instances that only hold other ones too. Numbered from 0, the whole
 * state, so that every group comes after the one around it; siblings ascend by name and key. Immutable.
 */
public final class GroupTree {
    /** The whole state, which group 0 stands for. */
    static final GroupKey WHOLE = new GroupKey.Module(ModulePath.ROOT);

    private final List<GroupKey> keys;
    private final int[] parents;
    private final int[] groupOf;
    private final int[] direct;
    private final int[] childStart;
    private final int[] children;

    private GroupTree(List<GroupKey> keys, int[] parents, int[] groupOf) {
        this.keys = List.copyOf(keys);
        this.parents = parents;
        this.groupOf = groupOf;
        direct = new int[parents.length];
        for (int group : groupOf) {
            direct[group]++;
        }
        childStart = new int[parents.length + 1];
        for (int group = 1; group < parents.length; group++) {
            childStart[parents[group] + 1]++;
        }
        Arrays.parallelPrefix(childStart, Integer::sum);
        children = new int[parents.length - 1];
        int[] next = childStart.clone();
        for (int group = 1; group < parents.length; group++) {
            children[next[parents[group]]++] = group;
        }
    }

    /** The groups of a state. Linear in its resources, for modules of any sensible depth. */
    public static GroupTree of(StateGraph graph, Grouping grouping) {
        return switch (grouping) {
            case MODULE -> modules(graph);
            case TYPE, PROVIDER -> flat(graph, grouping);
            case NOTHING -> new GroupTree(List.of(WHOLE), new int[1], new int[graph.size()]);
        };
    }

    private static GroupTree modules(StateGraph graph) {
        var known = new HashSet<ModulePath>();
        var paths = new ArrayList<ModulePath>();
        known.add(ModulePath.ROOT);
        paths.add(ModulePath.ROOT);
        ModulePath last = ModulePath.ROOT;
        for (ResourceNode node : graph.nodes()) {
            ModulePath module = node.address().module();
            if (module != last && !module.equals(last)) {
                for (ModulePath at = module; known.add(at); at = at.parent()) {
                    paths.add(at);
                }
            }
            last = module;
        }
        // Shorter paths sort first, so that what is around comes before what is inside.
        paths.sort(Comparator.naturalOrder());
        Map<ModulePath, Integer> numbers = HashMap.newHashMap(paths.size());
        for (ModulePath path : paths) {
            numbers.put(path, numbers.size());
        }
        int[] parents = new int[paths.size()];
        for (int module = 1; module < parents.length; module++) {
            parents[module] = number(numbers, paths.get(module).parent());
        }
        List<GroupKey> keys = paths.stream().<GroupKey>map(GroupKey.Module::new).toList();
        return new GroupTree(keys, parents, placed(graph, numbers));
    }

    private static int[] placed(StateGraph graph, Map<ModulePath, Integer> numbers) {
        int[] groupOf = new int[graph.size()];
        ModulePath last = ModulePath.ROOT;
        int number = 0;
        for (ResourceNode node : graph.nodes()) {
            ModulePath module = node.address().module();
            if (module != last && !module.equals(last)) {
                number = number(numbers, module);
            }
            last = module;
            groupOf[node.id()] = number;
        }
        return groupOf;
    }

    private static GroupTree flat(StateGraph graph, Grouping grouping) {
        var inGroup = new ArrayList<GroupKey>(graph.size());
        graph.nodes().forEach(node -> inGroup.add(grouping.groupOf(node)));
        var keys = new ArrayList<>(new HashSet<>(inGroup));
        keys.sort(Comparator.comparing(GroupKey::label));
        keys.addFirst(WHOLE);
        Map<GroupKey, Integer> numbers = HashMap.newHashMap(keys.size());
        for (GroupKey key : keys) {
            numbers.put(key, numbers.size());
        }
        int[] groupOf = inGroup.stream().mapToInt(key -> number(numbers, key)).toArray();
        return new GroupTree(keys, new int[keys.size()], groupOf);
    }

    private static <T> int number(Map<T, Integer> numbers, T key) {
        return Objects.requireNonNull(numbers.get(key));
    }

    /** How many groups there are, the whole state included. */
    public int size() {
        return parents.length;
    }

    /** What a group stands for. */
    public GroupKey key(int group) {
        return keys.get(group);
    }

    /** All groups, the whole state first. */
    public List<GroupKey> keys() {
        return keys;
    }

    /** The group around a group; that of group 0 is itself. */
    public int parent(int group) {
        return parents[group];
    }

    /** How many groups are directly inside. */
    int childCount(int group) {
        return childStart[group + 1] - childStart[group];
    }

    /** One of the groups directly inside, counted from 0, ascending. */
    int child(int group, int place) {
        return children[childStart[group] + place];
    }

    /** The group that a resource is directly in. */
    public int groupOf(int node) {
        return groupOf[node];
    }

    /** How many resources are directly inside. */
    int direct(int group) {
        return direct[group];
    }
}

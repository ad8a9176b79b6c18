package dev.conescope.graph.edge;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Turns the dependency entries of a state, which are configuration addresses without keys, into edges between its
 * resources, by a {@link ModuleRule}.
 *
 * <p>Source: Terraform's {@code internal/terraform/transform_reference.go}; what an entry means for module instances is
 * told there only for instances of the very same module. Linear in entries and in the members of distinct lists.
 */
public final class EdgeResolver {
    private final List<ResourceAddress> addresses;
    private final ModuleRule rule;
    private final Map<ConfigResourceAddress, int[]> nodesOf = new HashMap<>();
    private final Map<Scoped, int[]> nodesWithin = new HashMap<>();
    private final Map<ListKey, Integer> lists = new HashMap<>();
    private final Map<ConfigResourceAddress, List<Integer>> dangling = new LinkedHashMap<>();
    private final List<Integer> selfDependent = new ArrayList<>();

    /** The entries of one address, seen from one module. */
    private record Scoped(ConfigResourceAddress address, ModulePath within) {}

    /** Entries by identity: equal lists of one state are the same object. */
    private record ListKey(Identity entries, ModulePath within) {}

    private record Identity(List<ConfigResourceAddress> list) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.list == list;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(list);
        }
    }

    /**
     * What came out.
     *
     * @param edges the edges
     * @param dangling each address that no resource has, with the nodes that name it
     * @param selfDependent nodes that name themselves; such entries are no edges
     */
    public record Resolved(
            EdgeLists edges, Map<ConfigResourceAddress, List<Integer>> dangling, List<Integer> selfDependent) {}

    private EdgeResolver(List<ResourceAddress> addresses, ModuleRule rule) {
        this.addresses = addresses;
        this.rule = rule;
    }

    /**
     * Resolves all entries.
     *
     * @param addresses the resources; a node's number is its place here
     * @param entries for each node what its instances list; equal lists should be the same object
     */
    public static Resolved resolve(
            List<ResourceAddress> addresses, List<List<ConfigResourceAddress>> entries, ModuleRule rule) {
        return new EdgeResolver(addresses, rule).resolve(entries);
    }

    private Resolved resolve(List<List<ConfigResourceAddress>> entries) {
        List<ConfigResourceAddress> configurations =
                addresses.stream().map(ResourceAddress::configuration).toList();
        var grouped = new HashMap<ConfigResourceAddress, IntStream.Builder>();
        for (int node = 0; node < addresses.size(); node++) {
            grouped.computeIfAbsent(configurations.get(node), _ -> IntStream.builder())
                    .add(node);
        }
        grouped.forEach((address, nodes) -> nodesOf.put(address, nodes.build().toArray()));
        var builder = new EdgeLists.Builder(addresses.size());
        for (int node = 0; node < addresses.size(); node++) {
            List<ConfigResourceAddress> named = entries.get(node);
            if (!named.isEmpty()) {
                builder.assign(node, listOf(node, configurations.get(node), named, builder));
            }
        }
        return new Resolved(builder.build(), dangling, selfDependent);
    }

    private int listOf(
            int node, ConfigResourceAddress own, List<ConfigResourceAddress> entries, EdgeLists.Builder builder) {
        boolean namesItself = entries.contains(own);
        if (namesItself) {
            selfDependent.add(node);
        }
        for (ConfigResourceAddress entry : entries) {
            if (!nodesOf.containsKey(entry)) {
                dangling.computeIfAbsent(entry, _ -> new ArrayList<>()).add(node);
            }
        }
        ModulePath module = addresses.get(node).module();
        ModulePath within = rule == ModuleRule.CONFIG ? ModulePath.ROOT : longestShared(module, entries);
        if (namesItself) {
            return builder.addList(members(node, entries, within));
        }
        return lists.computeIfAbsent(
                new ListKey(new Identity(entries), within), _ -> builder.addList(members(node, entries, within)));
    }

    /** The longest part of the module's path that any of the entries runs along. */
    private static ModulePath longestShared(ModulePath module, List<ConfigResourceAddress> entries) {
        int longest = 0;
        for (ConfigResourceAddress entry : entries) {
            longest = Math.max(longest, sharedSteps(module, entry));
        }
        return prefix(module, longest);
    }

    private static ModulePath prefix(ModulePath module, int steps) {
        return steps == module.steps().size()
                ? module
                : new ModulePath(module.steps().subList(0, steps));
    }

    private static int sharedSteps(ModulePath module, ConfigResourceAddress entry) {
        int most = Math.min(module.steps().size(), entry.module().size());
        int shared = 0;
        while (shared < most
                && module.steps().get(shared).name().equals(entry.module().get(shared))) {
            shared++;
        }
        return shared;
    }

    private int[] members(int node, List<ConfigResourceAddress> entries, ModulePath within) {
        int[][] parts = new int[entries.size()][];
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            ConfigResourceAddress entry = entries.get(i);
            parts[i] = within.isRoot() ? nodesOf.getOrDefault(entry, new int[0]) : nodesWithin(entry, within);
            count += parts[i].length;
        }
        int[] all = new int[count];
        int at = 0;
        for (int[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return Arrays.stream(all)
                .filter(member -> member != node)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The nodes of an address whose module keys agree with the given path as far as both run together. */
    private int[] nodesWithin(ConfigResourceAddress entry, ModulePath within) {
        ModulePath shared = prefix(within, sharedSteps(within, entry));
        if (shared.isRoot()) {
            return nodesOf.getOrDefault(entry, new int[0]);
        }
        int[] known = nodesWithin.get(new Scoped(entry, shared));
        if (known == null) {
            index(entry, shared.steps().size());
            known = nodesWithin.computeIfAbsent(new Scoped(entry, shared), _ -> new int[0]);
        }
        return known;
    }

    /**
     * Sorts the nodes of an address by the first steps of their modules, all at once, so that each is looked at once.
     */
    private void index(ConfigResourceAddress entry, int steps) {
        var parts = new HashMap<ModulePath, List<Integer>>();
        for (int node : nodesOf.getOrDefault(entry, new int[0])) {
            parts.computeIfAbsent(prefix(addresses.get(node).module(), steps), _ -> new ArrayList<>())
                    .add(node);
        }
        parts.forEach((prefix, nodes) -> nodesWithin.putIfAbsent(
                new Scoped(entry, prefix),
                nodes.stream().mapToInt(Integer::intValue).toArray()));
    }
}

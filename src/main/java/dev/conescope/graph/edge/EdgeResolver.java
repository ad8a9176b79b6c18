package dev.conescope.graph.edge;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the dependency entries of a state, which are configuration addresses without keys, into edges between its
 * resources, by a {@link ModuleRule}.
 *
 * <p>Source: Terraform's {@code internal/terraform/transform_reference.go}; what an entry means for module instances is
 * told there only for instances of the very same module. Linear in nodes, in the entries of distinct lists, and in the
 * members of distinct edge lists; a logarithm of the instances of a module besides where the rule narrows an entry.
 */
public final class EdgeResolver {
    private final List<ResourceAddress> addresses;
    private final ModuleRule rule;
    private final ConfiguredNodes configured;
    private final EdgeLists.Builder builder;
    private final Map<List<ConfigResourceAddress>, Entries> known = new IdentityHashMap<>();
    private final Map<ModulePath, ModulePath> prefixes = new HashMap<>();
    private final Map<ListKey, Integer> lists = new HashMap<>();
    private final Map<ConfigResourceAddress, List<Integer>> dangling = new LinkedHashMap<>();
    private final List<Integer> selfDependent = new ArrayList<>();

    /** What one list of entries means, whoever has it. */
    private static final class Entries {
        private final List<ConfigResourceAddress> named;
        private final int[][] nodes;
        private final List<ConfigResourceAddress> missing;

        /** The number of the list that they make without narrowing, or -1 as long as nobody asked. */
        private int unnarrowed = -1;

        Entries(List<ConfigResourceAddress> named, ConfiguredNodes configured) {
            this.named = named;
            nodes = new int[named.size()][];
            var notThere = new ArrayList<ConfigResourceAddress>(0);
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = configured.of(named.get(i));
                if (nodes[i].length == 0) {
                    notThere.add(named.get(i));
                }
            }
            missing = List.copyOf(notThere);
        }
    }

    /**
     * Entries seen from a module, both by identity: equal lists of one state, and equal modules here, are one object.
     */
    private record ListKey(Entries entries, ModulePath within) {
        @Override
        public boolean equals(Object other) {
            return other instanceof ListKey key && key.entries == entries && key.within == within;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(entries) + System.identityHashCode(within);
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
        configured = new ConfiguredNodes(addresses);
        builder = new EdgeLists.Builder(addresses.size());
    }

    /**
     * Resolves all entries.
     *
     * @param addresses the resources in their order; a node's number is its place here
     * @param entries for each node what its instances list; equal lists should be the same object
     */
    public static Resolved resolve(
            List<ResourceAddress> addresses, List<List<ConfigResourceAddress>> entries, ModuleRule rule) {
        return new EdgeResolver(addresses, rule).resolve(entries);
    }

    private Resolved resolve(List<List<ConfigResourceAddress>> entries) {
        for (int node = 0; node < addresses.size(); node++) {
            List<ConfigResourceAddress> named = entries.get(node);
            if (!named.isEmpty()) {
                Entries understood = known.get(named);
                if (understood == null) {
                    understood = new Entries(named, configured);
                    known.put(named, understood);
                }
                builder.assign(node, listOf(node, understood));
            }
        }
        return new Resolved(builder.build(), dangling, selfDependent);
    }

    private int listOf(int node, Entries entries) {
        for (ConfigResourceAddress missing : entries.missing) {
            dangling.computeIfAbsent(missing, _ -> new ArrayList<>()).add(node);
        }
        ModulePath module = addresses.get(node).module();
        int narrowed = rule == ModuleRule.CONFIG ? 0 : longestShared(module, entries.named);
        if (entries.named.contains(configured.address(node))) {
            selfDependent.add(node);
            return builder.addList(members(node, entries, narrowed));
        }
        if (narrowed == 0) {
            if (entries.unnarrowed < 0) {
                entries.unnarrowed = builder.addList(members(node, entries, 0));
            }
            return entries.unnarrowed;
        }
        ModulePath within = prefix(module, narrowed);
        return lists.computeIfAbsent(
                new ListKey(entries, within), _ -> builder.addList(members(node, entries, narrowed)));
    }

    /** The one object for the first steps of a module's path. */
    private ModulePath prefix(ModulePath module, int steps) {
        ModulePath prefix = steps == module.steps().size()
                ? module
                : new ModulePath(module.steps().subList(0, steps));
        return prefixes.computeIfAbsent(prefix, same -> same);
    }

    /** How far any of the entries runs along the module's path. */
    private static int longestShared(ModulePath module, List<ConfigResourceAddress> entries) {
        int longest = 0;
        for (int i = 0; i < entries.size() && longest < module.steps().size(); i++) {
            longest = Math.max(longest, sharedSteps(module, entries.get(i)));
        }
        return longest;
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

    /**
     * The nodes that the entries mean, but the node itself.
     *
     * @param narrowed how many steps of the node's module the entries are narrowed by at most
     */
    private int[] members(int node, Entries entries, int narrowed) {
        ModulePath module = addresses.get(node).module();
        int[] from = new int[entries.nodes.length];
        int[] to = new int[entries.nodes.length];
        int count = 0;
        for (int i = 0; i < from.length; i++) {
            int[] all = entries.nodes[i];
            int steps = narrowed == 0 ? 0 : Math.min(narrowed, sharedSteps(module, entries.named.get(i)));
            from[i] = steps == 0 ? 0 : bound(all, module, steps, 0);
            to[i] = steps == 0 ? all.length : bound(all, module, steps, 1);
            count += to[i] - from[i];
        }
        int[] members = new int[count];
        int at = 0;
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(entries.nodes[i], from[i], members, at, to[i] - from[i]);
            at += to[i] - from[i];
        }
        Arrays.sort(members);
        int kept = 0;
        for (int member : members) {
            if (member != node && (kept == 0 || members[kept - 1] != member)) {
                members[kept++] = member;
            }
        }
        return kept == count ? members : Arrays.copyOf(members, kept);
    }

    /**
     * Where, among the nodes of one address, those begin whose module's first steps have the same keys as the given
     * one, or with 1 for the order, where they end. The nodes of an address differ in keys only and are in their order,
     * so these stand together.
     */
    private int bound(int[] nodes, ModulePath module, int steps, int order) {
        int low = 0;
        int high = nodes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compareKeys(addresses.get(nodes[middle]).module(), module, steps) < order) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int compareKeys(ModulePath one, ModulePath other, int steps) {
        int order = 0;
        for (int i = 0; i < steps && order == 0; i++) {
            order = one.steps().get(i).key().compareTo(other.steps().get(i).key());
        }
        return order;
    }
}

package dev.conescope.graph.edge;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of each resource block of the configuration, ascending. Linear in the nodes. */
final class ConfiguredNodes {
    private static final int[] NONE = new int[0];

    private final ConfigResourceAddress[] addressOf;
    private final Map<ConfigResourceAddress, int[]> nodesOf;
    /** The same for those asked for, by identity: a state's dependencies name the same few objects again and again. */
    private final Map<ConfigResourceAddress, int[]> asked = new IdentityHashMap<>();

    ConfiguredNodes(List<ResourceAddress> addresses) {
        addressOf = new ConfigResourceAddress[addresses.size()];
        var numbers = new HashMap<ConfigResourceAddress, Integer>();
        int[] numberOf = new int[addressOf.length];
        int[] count = new int[addressOf.length];
        Arrays.parallelSetAll(addressOf, node -> addresses.get(node).configuration());
        for (int node = 0; node < addressOf.length; node++) {
            Integer known = numbers.putIfAbsent(addressOf[node], numbers.size());
            int number = known == null ? numbers.size() - 1 : known;
            numberOf[node] = number;
            count[number]++;
        }
        int[][] nodes = new int[numbers.size()][];
        for (int number = 0; number < nodes.length; number++) {
            nodes[number] = new int[count[number]];
        }
        for (int node = addressOf.length - 1; node >= 0; node--) {
            int number = numberOf[node];
            nodes[number][--count[number]] = node;
        }
        nodesOf = HashMap.newHashMap(nodes.length);
        numbers.forEach((address, number) -> nodesOf.put(address, nodes[number]));
    }

    /** The node's block. */
    ConfigResourceAddress address(int node) {
        return addressOf[node];
    }

    /** The nodes of a block; none where the state does not hold it. Not a copy. */
    int[] of(ConfigResourceAddress address) {
        int[] nodes = asked.get(address);
        if (nodes == null) {
            nodes = nodesOf.getOrDefault(address, NONE);
            asked.put(address, nodes);
        }
        return nodes;
    }
}

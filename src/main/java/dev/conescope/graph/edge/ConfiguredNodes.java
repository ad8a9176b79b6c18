package dev.conescope.graph.edge;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes of each resource block of the configuration, ascending. Linear in the nodes. */
final class ConfiguredNodes {
    private static final int[] NONE = new int[0];

    private final ConfigResourceAddress[] addressOf;
    private final Map<ConfigResourceAddress, int[]> nodesOf;

    ConfiguredNodes(List<ResourceAddress> addresses) {
        addressOf = new ConfigResourceAddress[addresses.size()];
        var numbers = new HashMap<ConfigResourceAddress, Integer>();
        int[] numberOf = new int[addressOf.length];
        int[] count = new int[addressOf.length];
        ModulePath module = ModulePath.ROOT;
        List<String> names = List.of();
        for (int node = 0; node < addressOf.length; node++) {
            ResourceAddress address = addresses.get(node);
            if (!address.module().equals(module)) {
                module = address.module();
                names = List.copyOf(module.names());
            }
            var configured = new ConfigResourceAddress(names, address.mode(), address.type(), address.name());
            int number = numbers.computeIfAbsent(configured, _ -> numbers.size());
            numberOf[node] = number;
            count[number]++;
            addressOf[node] = configured;
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
        return nodesOf.getOrDefault(address, NONE);
    }
}

package dev.conescope.testkit;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.graph.ResourceNode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.AttributeSpan;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Graphs in a line: {@code "subnet>vpc sg>vpc instance>subnet,sg"}.
 *
 * <p>Each word is a resource, or an instance of one, and behind {@code >} what it lists, with commas between. A name
 * without a dot is short for a managed resource of type {@code t}. What is listed and not written out is made too,
 * unless a {@code !} before it says that the state does not hold it. Addresses may bear modules and keys, without
 * spaces and commas.
 */
public final class TestGraphs {
    /** The seed's example: what the network gives to one machine. */
    public static final String FOUR = "subnet>vpc security_group>vpc instance>subnet,security_group";

    private static final String TYPE = "t.";
    private static final String MISSING = "!";
    private static final AttributeSpan NOWHERE = new AttributeSpan(0, 0);

    private TestGraphs() {}

    /** The graph under {@link ModuleRule#CONFIG}. */
    public static StateGraph of(String line) {
        return of(line, ModuleRule.CONFIG);
    }

    /** The graph under the given rule. */
    public static StateGraph of(String line, ModuleRule rule) {
        return StateGraph.of(snapshot(line), rule);
    }

    /** The state, its resources in the order in which they are named first. */
    public static StateSnapshot snapshot(String line) {
        Map<ResourceAddress, List<StateInstance>> resources = new LinkedHashMap<>();
        var wanted = new ArrayList<ResourceAddress>();
        for (String word : line.isBlank() ? new String[0] : line.strip().split("\\s+")) {
            String[] sides = word.split(">");
            String[] listed = sides.length == 1 ? new String[0] : sides[1].split(",");
            ResourceInstanceAddress address = instanceAddress(sides[0]);
            resources
                    .computeIfAbsent(address.resource(), _ -> new ArrayList<>())
                    .add(instance(address.key(), listed));
            Stream.of(listed)
                    .filter(name -> !name.startsWith(MISSING))
                    .map(TestGraphs::address)
                    .forEach(wanted::add);
        }
        for (ResourceAddress address : wanted) {
            boolean exists = resources.keySet().stream()
                    .anyMatch(known -> known.configuration().equals(address.configuration()));
            if (!exists) {
                resources.put(address, List.of(instance(InstanceKey.NONE)));
            }
        }
        return snapshot(resources.entrySet().stream()
                .map(entry -> new StateResource(entry.getKey(), "p", entry.getValue()))
                .toList());
    }

    /** A state of the given resources. */
    public static StateSnapshot snapshot(Collection<StateResource> resources) {
        var metadata = new StateMetadata("test.tfstate", null, 0, null, 4, "1.15.0", 1, "lineage", null);
        return new StateSnapshot(metadata, List.copyOf(resources), List.of());
    }

    /** A resource with the given instances. */
    public static StateResource resource(String name, StateInstance... instances) {
        return new StateResource(address(name), "p", List.of(instances));
    }

    /** A current instance that lists the given resources. */
    public static StateInstance instance(InstanceKey key, String... dependencies) {
        return new StateInstance(key, null, false, entries(dependencies), NOWHERE);
    }

    /** A deposed object that lists the given resources. */
    public static StateInstance deposed(InstanceKey key, String... dependencies) {
        return new StateInstance(key, "00000000", false, entries(dependencies), NOWHERE);
    }

    /** The address of a resource; a name without a dot is one of type {@code t}. */
    public static ResourceAddress address(String name) {
        return instanceAddress(name).resource();
    }

    /** The nodes with the given names, which are all in the graph. */
    public static NodeSet nodes(StateGraph graph, String... names) {
        return NodeSet.of(Arrays.stream(names).mapToInt(name -> id(graph, name)).toArray());
    }

    /** The number of the node with the given name. */
    public static int id(StateGraph graph, String name) {
        return graph.find(address(name)).orElseThrow(() -> new AssertionError("no " + name + " in the graph"));
    }

    /** The names of the members in the order of their addresses. */
    public static List<String> names(StateGraph graph, NodeSet members) {
        return names(members.stream().mapToObj(graph::node).toList());
    }

    /** The names of the nodes with the given numbers. */
    public static List<String> names(StateGraph graph, int... nodes) {
        return names(Arrays.stream(nodes).mapToObj(graph::node).toList());
    }

    /** The names of the nodes, in their order. */
    public static List<String> names(List<ResourceNode> nodes) {
        return nodes.stream().map(node -> name(node.address())).toList();
    }

    private static String name(ResourceAddress address) {
        String text = address.toString();
        return text.startsWith(TYPE) ? text.substring(TYPE.length()) : text;
    }

    private static List<ConfigResourceAddress> entries(String... dependencies) {
        return Arrays.stream(dependencies)
                .map(name -> name.startsWith(MISSING) ? name.substring(MISSING.length()) : name)
                .map(name -> address(name).configuration())
                .toList();
    }

    private static ResourceInstanceAddress instanceAddress(String name) {
        int bracket = name.indexOf('[');
        int dot = name.indexOf('.');
        boolean isShort = dot < 0 || bracket >= 0 && bracket < dot;
        return switch (parse(isShort ? TYPE + name : name)) {
            case ResourceAddress resource -> resource.instance(InstanceKey.NONE);
            case ResourceInstanceAddress instance -> instance;
            case ModulePath module -> throw new IllegalArgumentException(module + " is a module");
        };
    }

    private static Address parse(String text) {
        try {
            return AddressParser.parse(text);
        } catch (AddressParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

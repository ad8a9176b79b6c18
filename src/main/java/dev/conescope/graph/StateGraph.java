package dev.conescope.graph;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.graph.edge.Condensation;
import dev.conescope.graph.edge.DrawnEdges;
import dev.conescope.graph.edge.EdgeLists;
import dev.conescope.graph.edge.EdgeResolver;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateMetadata;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The resources of one state and their dependencies, under one module rule. Immutable; safe to hand to any thread.
 *
 * <p>Nodes are numbered densely from 0 in the order of their addresses. Every list leaves this package in dependency
 * order: by tier (the length of the longest chain of dependencies below), ties by address; {@link #inDependencyOrder}
 * gives it.
 */
public final class StateGraph {
    private static final Comparator<StateResource> BY_ADDRESS = Comparator.comparing(StateResource::address);

    private final StateSnapshot snapshot;
    private final ModuleRule rule;
    private final Supplement supplement;
    private final List<ResourceNode> nodes;
    private final EdgeLists recorded;
    private final DrawnEdges drawn;
    private final Condensation condensation;
    private final ProviderCalls providerCalls;
    private final List<DanglingDependency> dangling;
    private final List<Finding> findings;

    private StateGraph(StateSnapshot snapshot, ModuleRule rule, Supplement supplement, List<ResourceNode> nodes) {
        this.snapshot = snapshot;
        this.rule = rule;
        this.supplement = supplement;
        this.nodes = nodes;
        EdgeResolver.Resolved resolved = EdgeResolver.resolve(
                nodes.parallelStream().map(ResourceNode::address).toList(),
                nodes.parallelStream().map(this::entries).toList(),
                rule);
        recorded = resolved.edges();
        condensation = Condensation.of(recorded);
        drawn = new DrawnEdges(recorded, condensation);
        providerCalls = ProviderCalls.of(nodes);
        dangling = resolved.dangling().entrySet().stream()
                .map(entry -> new DanglingDependency(
                        entry.getKey(),
                        entry.getValue().stream().map(nodes::get).toList()))
                .sorted(Comparator.comparing(missing -> missing.address().toString()))
                .toList();
        findings = GraphFindings.of(this, resolved.selfDependent());
    }

    /**
     * Builds the graph of a state. Linear in resources, entries and the members of distinct dependency lists. Runs for
     * a while on large states: call it off the JavaFX thread.
     */
    public static StateGraph of(StateSnapshot snapshot, ModuleRule rule) {
        return of(snapshot, rule, Supplement.NONE);
    }

    /** The same with what is known of the dependencies beside the state. */
    public static StateGraph of(StateSnapshot snapshot, ModuleRule rule, Supplement supplement) {
        StateResource[] sorted = snapshot.resources().toArray(StateResource[]::new);
        boolean inOrder = IntStream.range(1, sorted.length)
                .parallel()
                .allMatch(i -> BY_ADDRESS.compare(sorted[i - 1], sorted[i]) <= 0);
        if (!inOrder) {
            Arrays.parallelSort(sorted, BY_ADDRESS);
        }
        var nodes = new ResourceNode[sorted.length];
        Arrays.parallelSetAll(nodes, id -> new ResourceNode(id, sorted[id]));
        return new StateGraph(snapshot, rule, supplement, List.of(nodes));
    }

    /** The same state under another module rule; this graph if it is the same rule. */
    public StateGraph withRule(ModuleRule other) {
        return other == rule ? this : new StateGraph(snapshot, other, supplement, nodes);
    }

    /** What the current instances list, with what the state has lost of it. */
    private List<ConfigResourceAddress> entries(ResourceNode node) {
        List<ConfigResourceAddress> listed = listed(node);
        List<ConfigResourceAddress> lost = supplement.dependencies().isEmpty()
                ? List.of()
                : supplement.dependencies().getOrDefault(node.address().configuration(), List.of());
        if (lost.isEmpty()) {
            return listed;
        }
        return listed.isEmpty()
                ? lost
                : Stream.concat(listed.stream(), lost.stream()).distinct().toList();
    }

    /** What the current instances list; the list of the first one itself where all list the same. */
    private static List<ConfigResourceAddress> listed(ResourceNode node) {
        List<ConfigResourceAddress> first = List.of();
        TreeSet<ConfigResourceAddress> joined = null;
        for (StateInstance instance : node.resource().instances()) {
            if (instance.isCurrent() && instance.dependencies() != first) {
                if (first.isEmpty()) {
                    first = instance.dependencies();
                } else {
                    joined = joined == null
                            ? new TreeSet<>(Comparator.comparing(ConfigResourceAddress::toString))
                            : joined;
                    joined.addAll(first);
                    joined.addAll(instance.dependencies());
                }
            }
        }
        return joined == null ? first : List.copyOf(joined);
    }

    /** The state that the graph is of. */
    public StateSnapshot snapshot() {
        return snapshot;
    }

    /** The state's header. */
    public StateMetadata metadata() {
        return snapshot.metadata();
    }

    /** The module rule that the edges follow. */
    public ModuleRule rule() {
        return rule;
    }

    /** What is known of the dependencies beside the state. */
    public Supplement supplement() {
        return supplement;
    }

    /** Whether the module rule is known to miss no dependency, which {@link ModuleRule#CONFIG} never does. */
    public boolean ruleProven() {
        return rule == ModuleRule.CONFIG || supplement.proof().proven();
    }

    /** The number of resources. */
    public int size() {
        return nodes.size();
    }

    /** All nodes in the order of their numbers, which is the order of their addresses. */
    public List<ResourceNode> nodes() {
        return nodes;
    }

    /** All nodes, as a set. */
    public NodeSet all() {
        return NodeSet.range(size());
    }

    /**
     * The node with this number.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public ResourceNode node(int id) {
        return nodes.get(id);
    }

    /** The number of the node with exactly this address. Logarithmic. */
    public OptionalInt find(ResourceAddress address) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = nodes.get(middle).address().compareTo(address);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** The edges as the state lists them. */
    public EdgeLists recorded() {
        return recorded;
    }

    /**
     * The edges that are left after transitive reduction. The first call reduces them, which takes a while on large
     * states: make it off the JavaFX thread.
     */
    public EdgeLists drawn() {
        return drawn.get();
    }

    /** The length of the longest chain of dependencies below a node; 0 where it has none. */
    public int tier(int node) {
        return condensation.tier(node);
    }

    /** Groups of resources that depend on each other in a circle, each in ascending order; none in a sound state. */
    public List<int[]> cycles() {
        return condensation.cycles();
    }

    /** What providers are asked about when the state is refreshed. */
    public ProviderCalls providerCalls() {
        return providerCalls;
    }

    /** What resources depend on and the state does not hold, by address. */
    public List<DanglingDependency> dangling() {
        return dangling;
    }

    /** What is odd in the state: what reading found, then dangling dependencies, self-dependencies and cycles. */
    public List<Finding> findings() {
        return findings;
    }

    /** The resources without dependencies in the state. */
    public NodeSet roots() {
        return NodeSet.of(all().stream()
                .filter(node -> recorded.dependencyCount(node) == 0)
                .toArray());
    }

    /** The resources that nothing in the state depends on. */
    public NodeSet leaves() {
        return NodeSet.of(all().stream()
                .filter(node -> recorded.dependentCount(node) == 0)
                .toArray());
    }

    /** The members in dependency order: by tier, ties by address. The result is a copy. */
    public List<ResourceNode> inDependencyOrder(NodeSet members) {
        long[] keyed = members.stream()
                .mapToLong(node -> (long) tier(node) << 32 | node)
                .sorted()
                .toArray();
        var ordered = new ArrayList<ResourceNode>(keyed.length);
        for (long key : keyed) {
            ordered.add(nodes.get((int) key));
        }
        return ordered;
    }
}

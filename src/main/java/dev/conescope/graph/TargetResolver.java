package dev.conescope.graph;

import dev.conescope.address.Address;
import dev.conescope.address.AddressParseException;
import dev.conescope.address.AddressParser;
import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.NearestAddresses;
import dev.conescope.address.ResourceAddress;
import dev.conescope.address.ResourceInstanceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.edge.NodeSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the nodes that an address names: a resource, an instance (its resource is meant), a resource of the
 * configuration (all its module instances), or a module or module instance (everything inside).
 *
 * <p>A module call without a key names all its instances, as {@code -target} does in Terraform
 * ({@code parse_target.go}), unless a resource has exactly the given address and some call of it bears a key.
 */
public final class TargetResolver {
    private static final int NEAREST = 3;

    private final StateGraph graph;

    /** Finds nodes of this graph. */
    public TargetResolver(StateGraph graph) {
        this.graph = graph;
    }

    /**
     * The nodes that an address, given as text, names.
     *
     * @throws AddressParseException if the text is no address
     * @throws UnknownAddressException if nothing in the state matches
     */
    public NodeSet resolve(String text) throws AddressParseException, UnknownAddressException {
        return resolve(AddressParser.parse(text));
    }

    /**
     * The nodes that an address names. Linear in the state's resources, logarithmic for an exact match.
     *
     * @throws UnknownAddressException if nothing in the state matches
     */
    public NodeSet resolve(Address address) throws UnknownAddressException {
        NodeSet found = switch (address) {
            case ModulePath module -> matching(node -> isWithin(node.address().module(), module));
            case ResourceAddress resource -> resources(resource);
            case ResourceInstanceAddress(ResourceAddress resource, InstanceKey key) ->
                NodeSet.of(resources(resource).stream()
                        .filter(node -> hasInstance(node, key))
                        .toArray());
        };
        if (found.isEmpty()) {
            throw new UnknownAddressException(
                    address.toString(), NearestAddresses.of(address.toString(), candidates(address), NEAREST));
        }
        return found;
    }

    /**
     * What has to be said where an address names less than what {@link #resolve} finds for it: one instance of a
     * resource that has several. Empty for every other address, and where nothing matches.
     */
    public Optional<Finding> widening(Address address) {
        if (!(address instanceof ResourceInstanceAddress(ResourceAddress resource, InstanceKey key))) {
            return Optional.empty();
        }
        List<ResourceNode> named = resources(resource).stream()
                .filter(node -> hasInstance(node, key))
                .mapToObj(graph::node)
                .toList();
        int instances = named.stream().mapToInt(ResourceNode::instances).sum();
        return instances <= named.size()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.INSTANCE_WIDENED,
                        address + " stands for its whole resource, since dependencies are those of whole resources:"
                                + " the answer covers all " + instances + " instances.",
                        address.toString()));
    }

    private NodeSet resources(ResourceAddress address) {
        OptionalInt exact = graph.find(address);
        if (exact.isPresent() && (address.module().isRoot() || address.module().hasKeys())) {
            return NodeSet.of(exact.getAsInt());
        }
        return matching(node -> isSameBlock(node.address(), address)
                && node.address().module().steps().size()
                        == address.module().steps().size()
                && isWithin(node.address().module(), address.module()));
    }

    private static boolean isSameBlock(ResourceAddress one, ResourceAddress other) {
        return one.mode() == other.mode()
                && one.name().equals(other.name())
                && one.type().equals(other.type());
    }

    /** Whether the module is the given one or inside it, where a call without a key stands for all its instances. */
    private static boolean isWithin(ModulePath module, ModulePath named) {
        if (module.steps().size() < named.steps().size()) {
            return false;
        }
        for (int i = 0; i < named.steps().size(); i++) {
            ModulePath.Step mine = module.steps().get(i);
            ModulePath.Step theirs = named.steps().get(i);
            boolean keyMatches =
                    theirs.key().equals(InstanceKey.NONE) || theirs.key().equals(mine.key());
            if (!keyMatches || !mine.name().equals(theirs.name())) {
                return false;
            }
        }
        return true;
    }

    private boolean hasInstance(int node, InstanceKey key) {
        return graph.node(node).resource().instances().stream()
                .anyMatch(instance -> instance.key().equals(key));
    }

    private NodeSet matching(Predicate<ResourceNode> condition) {
        return NodeSet.of(graph.nodes().stream()
                .filter(condition)
                .mapToInt(ResourceNode::id)
                .toArray());
    }

    private List<String> candidates(Address address) {
        Stream<? extends Address> like = switch (address) {
            case ModulePath _ ->
                graph.nodes().stream().map(node -> node.address().module()).filter(module -> !module.isRoot());
            case ResourceAddress _ -> graph.nodes().stream().map(ResourceNode::address);
            case ResourceInstanceAddress _ ->
                graph.nodes().stream()
                        .flatMap(node -> node.resource().instances().stream()
                                .map(instance -> node.address().instance(instance.key())));
        };
        return like.map(Object::toString).distinct().toList();
    }
}

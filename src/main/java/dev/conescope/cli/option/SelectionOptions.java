package dev.conescope.cli.option;

import dev.conescope.address.AddressParseException;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a command is asked about: targets, changes, and how dependency entries are read. */
public final class SelectionOptions {
    @Option(
            names = "--target",
            paramLabel = "ADDRESS",
            description = "A resource, an instance, or a module; may be given several times.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--changed", paramLabel = "ADDRESS", description = "What is changed; may be given several times.")
    private List<String> changed = new ArrayList<>();

    @Option(
            names = "--module-rule",
            paramLabel = "config|instance",
            description =
                    "What a recorded dependency means for module instances: all of them, or those whose keys agree.")
    private ModuleRule rule = ModuleRule.CONFIG;

    /** How dependency entries are read. */
    public ModuleRule rule() {
        return rule;
    }

    /**
     * The targets.
     *
     * @throws AddressParseException if one is no address
     * @throws UnknownAddressException if one names nothing in the state
     */
    public NodeSet targets(StateGraph graph) throws AddressParseException, UnknownAddressException {
        return resolve(graph, targets);
    }

    /**
     * What is changed.
     *
     * @throws AddressParseException if one is no address
     * @throws UnknownAddressException if one names nothing in the state
     */
    public NodeSet changed(StateGraph graph) throws AddressParseException, UnknownAddressException {
        return resolve(graph, changed);
    }

    /** The targets as they were given, for titles. */
    public List<String> targetWords() {
        return List.copyOf(targets);
    }

    private static NodeSet resolve(StateGraph graph, List<String> addresses)
            throws AddressParseException, UnknownAddressException {
        var resolver = new TargetResolver(graph);
        NodeSet nodes = NodeSet.EMPTY;
        for (String address : addresses) {
            nodes = nodes.union(resolver.resolve(address));
        }
        return nodes;
    }
}

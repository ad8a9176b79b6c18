package dev.conescope.cli.option;

import dev.conescope.address.Address;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.ScopeRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what is asked about. */
public class TargetOptions {
    @Option(
            names = "--target",
            paramLabel = "ADDRESS",
            converter = AddressConverter.class,
            description = "A resource, instance, or module to ask about. May be given several times.")
    private List<Address> targets = new ArrayList<>();

    @Option(
            names = "--changed",
            paramLabel = "ADDRESS",
            converter = AddressConverter.class,
            description = "A resource, instance, or module that is changed. May be given several times.")
    private List<Address> changed = new ArrayList<>();

    @Option(
            names = "--module-rule",
            paramLabel = "RULE",
            converter = Words.ModuleRules.class,
            completionCandidates = Words.ModuleRules.class,
            description = "What a dependency on a resource in a module with instances means: ${COMPLETION-CANDIDATES}."
                    + " config (the default) misses nothing; instance is narrower and not proven.")
    private ModuleRule rule = ModuleRule.CONFIG;

    /** Made by the command line, which fills it. */
    public TargetOptions() {}

    /** Whether targets or changes were given. */
    public boolean any() {
        return anyTarget() || !changed.isEmpty();
    }

    /** Whether targets were given. */
    public boolean anyTarget() {
        return !targets.isEmpty();
    }

    /** The graph of a state under the rule that was asked for. */
    public StateGraph graph(StateSnapshot state) {
        return StateGraph.of(state, rule);
    }

    /**
     * The question for the engine.
     *
     * @throws CommandFailure if an address matches nothing in the state
     */
    public ScopeRequest request(StateGraph graph) throws CommandFailure {
        return ScopeRequest.optimized(resolve(graph, targets), resolve(graph, changed));
    }

    private static NodeSet resolve(StateGraph graph, List<Address> addresses) throws CommandFailure {
        var resolver = new TargetResolver(graph);
        NodeSet found = NodeSet.EMPTY;
        try {
            for (Address address : addresses) {
                found = found.union(resolver.resolve(address));
            }
        } catch (UnknownAddressException e) {
            throw new CommandFailure(graph.metadata().name() + ": " + e.getMessage(), e);
        }
        return found;
    }
}

package dev.conescope.cli.option;

import dev.conescope.address.Address;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.TargetResolver;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.plan.Plan;
import dev.conescope.plan.PlanReadException;
import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.change.PlanEvidence;
import dev.conescope.velocity.change.PlannedChanges;
import dev.conescope.velocity.change.StateComparison;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is asked about and how much of it is refreshed. */
public final class ScopeOptions {
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
            names = "--since",
            paramLabel = "OLD",
            description = "An older state, a file or a folder with a configuration: what differs from it is changed.")
    private @Nullable Path older;

    @Mixin
    private ModuleRuleOption rule = new ModuleRuleOption();

    @Option(
            names = "--refresh-strategy",
            paramLabel = "STRATEGY",
            converter = Words.Strategies.class,
            completionCandidates = Words.Strategies.class,
            description = "How much is refreshed: ${COMPLETION-CANDIDATES}. optimized is the default.")
    private RefreshStrategy strategy = RefreshStrategy.OPTIMIZED;

    @Option(
            names = "--no-static-injection",
            description = "Refresh the static part too instead of injecting its recorded values.")
    private boolean noStaticInjection;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    /** Made by the command line, which fills it. */
    public ScopeOptions() {}

    /** Whether any of them was given, but for the module rule. */
    public boolean any() {
        return anyTarget() || !changed.isEmpty() || older != null || plan.any() || anyParting();
    }

    /** Whether something was given that decides how a change cone is parted into refresh and static. */
    public boolean anyParting() {
        return strategy != RefreshStrategy.OPTIMIZED || noStaticInjection;
    }

    /** Whether targets were given. */
    public boolean anyTarget() {
        return !targets.isEmpty();
    }

    /**
     * What is asked of a state: its graph under the rule that was asked for, and the question for the engine.
     *
     * @param input standard input
     * @throws StateReadException if the state, or an older one that was named, cannot be read
     * @throws PlanReadException if a plan was named and cannot be read
     * @throws CommandFailure if an address matches nothing in the state, or a binary that is needed fails
     */
    public Asked ask(StateArgument argument, InputStream input)
            throws StateReadException, PlanReadException, CommandFailure {
        StateSnapshot state = argument.read(input);
        Optional<Plan> read = plan.read(argument);
        if (read.isEmpty()) {
            StateGraph graph = rule.graph(state);
            Told told = told(argument, state, graph);
            return new Asked(graph, request(graph, told, told.changed(), PlannedChanges.NONE));
        }
        PlanEvidence evidence = PlanEvidence.of(read.get(), state);
        StateGraph graph = rule.graph(state, evidence);
        PlannedChanges changes = PlannedChanges.of(read.get(), graph, evidence.declared());
        Told told = told(argument, state, graph);
        NodeSet all = told.changed().union(changes.changed());
        return new Asked(graph, request(graph, told, plan.withDrift() ? all.union(changes.drifted()) : all, changes));
    }

    /** What is changed by hand or since an older state, and what is odd about that. */
    private record Told(NodeSet changed, Optional<Finding> odd) {}

    private ScopeRequest request(StateGraph graph, Told told, NodeSet changedNodes, PlannedChanges changes)
            throws CommandFailure {
        NodeSet wanted = resolve(graph, targets);
        var resolver = new TargetResolver(graph);
        Stream<Finding> widenings = Stream.concat(targets.stream(), changed.stream())
                .distinct()
                .flatMap(address -> resolver.widening(address).stream());
        List<Finding> notes = Stream.concat(told.odd().stream(), widenings).toList();
        return new ScopeRequest(wanted, changedNodes, strategy, !noStaticInjection, changes, notes);
    }

    private Told told(StateArgument argument, StateSnapshot state, StateGraph graph)
            throws StateReadException, CommandFailure {
        NodeSet byHand = resolve(graph, changed);
        if (older == null) {
            return new Told(byHand, Optional.empty());
        }
        StateSnapshot before = argument.readOlder(older);
        StateComparison comparison = StateComparison.of(before, state);
        return new Told(
                byHand.union(comparison.changed(graph)), comparison.sameLineage() ? Optional.empty() : unrelated());
    }

    private static Optional<Finding> unrelated() {
        return Optional.of(Finding.of(
                FindingCode.LINEAGES_DIFFER,
                "The states have different lineages: they are not states of the same thing, so that nearly all is"
                        + " changed.",
                null));
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

package dev.conescope.cli.option;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.change.PlannedChanges;
import picocli.CommandLine.Option;

/** The options that say what is refreshed: those of a cone, the strategy, and static injection. */
public final class ScopeOptions extends TargetOptions {
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

    /** Made by the command line, which fills it. */
    public ScopeOptions() {}

    @Override
    public boolean any() {
        return super.any() || strategy != RefreshStrategy.OPTIMIZED || noStaticInjection;
    }

    @Override
    protected ScopeRequest request(StateGraph graph, NodeSet changedNodes, PlannedChanges changes)
            throws CommandFailure {
        ScopeRequest cone = super.request(graph, changedNodes, changes);
        return new ScopeRequest(cone.targets(), cone.changed(), strategy, !noStaticInjection, changes);
    }
}

package dev.conescope.cli.option;

import dev.conescope.address.AddressParseException;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.UnknownAddressException;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStrategy;
import dev.conescope.velocity.ScopeRequest;
import dev.conescope.velocity.VelocityEngine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a refresh scope. */
public final class ScopeOptions {
    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--refresh-strategy",
            paramLabel = "full|targeted|optimized",
            description = "How much is refreshed: everything, the targets' cones, or the change cone (the default).")
    private RefreshStrategy strategy = RefreshStrategy.OPTIMIZED;

    @Option(
            names = "--no-static-injection",
            description = "Refresh the static part too instead of injecting recorded values.")
    private boolean noStaticInjection;

    /** How dependency entries are read. */
    public ModuleRule rule() {
        return selection.rule();
    }

    /**
     * The scope that the options ask for.
     *
     * @throws AddressParseException if a target or change is no address
     * @throws UnknownAddressException if one names nothing in the state
     */
    public RefreshScope scope(StateGraph graph) throws AddressParseException, UnknownAddressException {
        return new VelocityEngine(graph)
                .scope(new ScopeRequest(
                        selection.targets(graph), selection.changed(graph), strategy, !noStaticInjection));
    }
}

package dev.conescope.graph;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.finding.Finding;
import dev.conescope.graph.edge.ModuleRule;
import java.util.List;
import java.util.Map;

/**
 * What is known of a state's dependencies from elsewhere, as from the configuration of a plan.
 *
 * @param dependencies entries that the state has lost, by the resource that they belong to
 * @param proof whether rule {@link ModuleRule#INSTANCE} misses nothing
 * @param findings what is to be said about it
 */
public record Supplement(
        Map<ConfigResourceAddress, List<ConfigResourceAddress>> dependencies, RuleProof proof, List<Finding> findings) {
    /** Nothing but the state is known. */
    public static final Supplement NONE = new Supplement(Map.of(), new RuleProof(false, ""), List.of());

    /**
     * Whether the module rule {@link ModuleRule#INSTANCE} is known to miss no dependency.
     *
     * @param proven whether it is
     * @param doubt why not, in a sentence; empty where it is proven or nothing is known
     */
    public record RuleProof(boolean proven, String doubt) {}

    /** Copies the map and the list. */
    public Supplement {
        dependencies = Map.copyOf(dependencies);
        findings = List.copyOf(findings);
    }
}

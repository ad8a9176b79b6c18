package dev.conescope.velocity.change;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.ResourceMode;
import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.graph.Supplement;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.plan.Plan;
import dev.conescope.plan.configuration.DeclaredDependencies;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan's configuration tells beside a state: what its resources refer to, the dependencies that the state has
 * lost, and whether the module rule {@code instance} is proven.
 *
 * @param declared what the configuration's resources refer to
 * @param supplement what is added to the state's own dependencies
 */
public record PlanEvidence(DeclaredDependencies declared, Supplement supplement) {
    /**
     * Compares a plan's configuration with a state. Linear in the configuration's references and the state's entries
     * for each module call that uses local values.
     */
    public static PlanEvidence of(Plan plan, StateSnapshot state) {
        var declared = DeclaredDependencies.of(plan.configuration());
        var proof = new ModuleRuleProof(plan.configuration(), declared, state).proof();
        var lost = lost(declared, state);
        List<Finding> findings = new ArrayList<>();
        lost.keySet().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .forEach(address -> findings.add(Finding.of(
                        FindingCode.DEPENDENCIES_LOST,
                        address
                                + " lists no dependencies although its configuration has some, as after state mv; those "
                                + "of the plan's configuration are taken.",
                        address.toString())));
        return new PlanEvidence(declared, new Supplement(lost, proof, findings));
    }

    /** The rule to take where the user names none: the narrower one if it is proven. */
    public ModuleRule defaultRule() {
        return supplement.proof().proven() ? ModuleRule.INSTANCE : ModuleRule.CONFIG;
    }

    /** Data sources never list any; only managed resources can have lost theirs. */
    private static Map<ConfigResourceAddress, List<ConfigResourceAddress>> lost(
            DeclaredDependencies declared, StateSnapshot state) {
        Set<ConfigResourceAddress> held = new HashSet<>();
        state.resources().forEach(resource -> held.add(resource.address().configuration()));
        Map<ConfigResourceAddress, List<ConfigResourceAddress>> lost = new HashMap<>();
        for (StateResource resource : state.resources()) {
            ConfigResourceAddress address = resource.address().configuration();
            if (resource.address().mode() == ResourceMode.MANAGED && listsNothing(resource)) {
                List<ConfigResourceAddress> entries = declared.of(address).resources().stream()
                        .filter(held::contains)
                        .toList();
                if (!entries.isEmpty()) {
                    lost.put(address, entries);
                }
            }
        }
        return lost;
    }

    private static boolean listsNothing(StateResource resource) {
        return resource.instances().stream()
                .anyMatch(instance ->
                        instance.isCurrent() && instance.dependencies().isEmpty());
    }
}

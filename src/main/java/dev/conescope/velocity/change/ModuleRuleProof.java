package dev.conescope.velocity.change;

import dev.conescope.address.ConfigResourceAddress;
import dev.conescope.address.InstanceKey;
import dev.conescope.address.ModulePath;
import dev.conescope.address.ResourceMode;
import dev.conescope.graph.Supplement.RuleProof;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.plan.configuration.CallReach;
import dev.conescope.plan.configuration.Configuration;
import dev.conescope.plan.configuration.DeclaredDependencies;
import dev.conescope.plan.configuration.LocalValue;
import dev.conescope.state.StateInstance;
import dev.conescope.state.StateResource;
import dev.conescope.state.StateSnapshot;
import java.util.List;
import java.util.Set;

/**
 * Whether the module rule {@link ModuleRule#INSTANCE} misses no dependency of a state. It does where a module call uses
 * its own outputs, which is legal as long as no circle comes of it.
 *
 * <p>The plan's configuration tells what calls refer to, but not what local values are made of. The state bounds that:
 * a resource that uses a local value lists everything that the value is made of, so that one which lists nothing of a
 * module shows that the value has nothing of it.
 */
final class ModuleRuleProof {
    private final Configuration configuration;
    private final DeclaredDependencies declared;
    private final StateSnapshot state;

    ModuleRuleProof(Configuration configuration, DeclaredDependencies declared, StateSnapshot state) {
        this.configuration = configuration;
        this.declared = declared;
        this.state = state;
    }

    RuleProof proof() {
        if (configuration.isEmpty()) {
            return new RuleProof(false, "The plan does not tell its configuration.");
        }
        for (StateResource resource : state.resources()) {
            ModulePath module = resource.address().module();
            if (module.hasKeys() && !configuration.modules().containsKey(module.names())) {
                return new RuleProof(
                        false,
                        "The configuration does not have " + module + " any more, so nothing tells how it was called.");
            }
        }
        for (CallReach reach : CallReach.of(configuration)) {
            String call = "module." + String.join(".module.", reach.call());
            if (reach.itself()) {
                return new RuleProof(false, "The arguments of " + call + " use its own outputs.");
            }
            for (LocalValue local : reach.locals()) {
                if (isRepeatedInState(reach.call()) && !isBounded(local, reach.call())) {
                    return new RuleProof(
                            false,
                            "The arguments of " + call + " use " + local
                                    + ", and neither the plan nor the state tells what that is made of.");
                }
            }
        }
        return new RuleProof(true, "");
    }

    /** Only a call whose instances, or those of calls inside it, are told apart in the state can mislead. */
    private boolean isRepeatedInState(List<String> call) {
        return state.resources().stream()
                .map(resource -> resource.address().module())
                .anyMatch(module -> isWithin(module.names(), call)
                        && module.steps().stream()
                                .skip(call.size() - 1L)
                                .anyMatch(step -> !step.key().equals(InstanceKey.NONE)));
    }

    private boolean isBounded(LocalValue local, List<String> call) {
        return state.resources().stream().anyMatch(resource -> uses(resource, local) && listsNothingOf(resource, call));
    }

    private boolean uses(StateResource resource, LocalValue local) {
        return resource.address().mode() == ResourceMode.MANAGED
                && declared.of(resource.address().configuration()).locals().contains(local);
    }

    /**
     * Whether the lists of its instances are whole, as far as the configuration tells, and name nothing of the call.
     */
    private boolean listsNothingOf(StateResource resource, List<String> call) {
        Set<ConfigResourceAddress> wanted =
                declared.of(resource.address().configuration()).resources();
        List<StateInstance> current =
                resource.instances().stream().filter(StateInstance::isCurrent).toList();
        return !current.isEmpty()
                && current.stream()
                        .allMatch(instance ->
                                instance.dependencies().stream().noneMatch(entry -> isWithin(entry.module(), call))
                                        && wanted.stream().allMatch(instance.dependencies()::contains));
    }

    private static boolean isWithin(List<String> module, List<String> call) {
        return module.size() >= call.size() && module.subList(0, call.size()).equals(call);
    }
}

package dev.conescope.cli.option;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.state.StateSnapshot;
import dev.conescope.velocity.change.PlanEvidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under which rule dependency entries are read. */
public final class ModuleRuleOption {
    @Option(
            names = "--module-rule",
            paramLabel = "RULE",
            converter = Words.ModuleRules.class,
            completionCandidates = Words.ModuleRules.class,
            description = "What a dependency on a resource in a module with instances means: ${COMPLETION-CANDIDATES}."
                    + " config misses nothing and is the default; instance is narrower, and the default where a plan"
                    + " proves it.")
    private @Nullable ModuleRule rule;

    /** Made by the command line, which fills it. */
    public ModuleRuleOption() {}

    /** A state's graph under the rule that was asked for. */
    public StateGraph graph(StateSnapshot state) {
        return StateGraph.of(state, rule == null ? ModuleRule.CONFIG : rule);
    }

    /** The same beside what a plan tells, which may prove the narrower rule. */
    public StateGraph graph(StateSnapshot state, PlanEvidence evidence) {
        return StateGraph.of(state, rule == null ? evidence.defaultRule() : rule, evidence.supplement());
    }
}

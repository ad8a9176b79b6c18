package dev.conescope.app.model;

import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.plan.Plan;
import dev.conescope.velocity.change.PlanEvidence;
import java.nio.file.Path;

/**
 * A plan that was read beside the open state.
 *
 * @param plan what it tells
 * @param evidence what its configuration tells about that state
 */
public record OpenPlan(Plan plan, PlanEvidence evidence) {
    /** What the window's title calls it. */
    public String name() {
        Path last = Path.of(plan.metadata().name()).getFileName();
        return last == null ? plan.metadata().name() : last.toString();
    }

    /** Whether it proves that the module rule {@link ModuleRule#INSTANCE} misses nothing. */
    public boolean provesInstanceRule() {
        return evidence.defaultRule() == ModuleRule.INSTANCE;
    }
}

package dev.conescope.export.report;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.graph.ResourceNode;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStats;
import dev.conescope.velocity.Role;
import dev.conescope.velocity.change.PlannedChanges;
import dev.conescope.velocity.change.PlannedResource;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The scope of a refresh in words. */
public final class ScopeText {
    private ScopeText() {}

    /** The line with the figure, and if asked for a line for each resource of the scope, in dependency order. */
    public static Content of(RefreshScope scope, boolean everyResource) {
        return out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(figure(scope.stats()) + "\n");
            if (everyResource) {
                for (ResourceNode node : scope.graph().inDependencyOrder(scope.members())) {
                    text.write("  " + node.address() + ": " + deed(scope.role(node.id())) + "\n");
                }
                for (PlannedResource planned : scope.request().plan().planned()) {
                    text.write("  " + planned.address() + ": Planned, not in the state\n");
                }
            }
            text.flush();
        };
    }

    /** The figure that every output leads with. */
    public static String figure(RefreshStats stats) {
        return String.format(
                Locale.ROOT,
                "Refreshing state... [Velocity: %d/%d resources (%.1f%% savings)]",
                stats.refresh(),
                stats.total(),
                stats.savingsPercent());
    }

    /** What the figure does not tell: provider calls, those of managed resources and of data sources apart. */
    public static String providerCalls(RefreshStats stats) {
        String sources = stats.dataReads() == 1 ? "1 data source" : stats.dataReads() + " data sources";
        return "%d of %d managed refreshes avoided, %s still read"
                .formatted(stats.managedAvoided(), stats.managedObjects(), sources);
    }

    /** What the plan changes, what of it lies outside the state, and what it found changed; empty without a plan. */
    public static Optional<String> plan(RefreshScope scope) {
        PlannedChanges plan = scope.request().plan();
        if (plan == PlannedChanges.NONE) {
            return Optional.empty();
        }
        return Optional.of(
                "the plan changes %d resources of the state, %d of them outside the scope; %d drifted; %d only planned, in no figure"
                        .formatted(
                                plan.changed().size(),
                                plan.changed().minus(scope.members()).size(),
                                plan.drifted().size(),
                                plan.planned().size()));
    }

    private static String deed(Role role) {
        return role == Role.REFRESH ? "Refreshing..." : "Using cached state (no changes detected)";
    }
}

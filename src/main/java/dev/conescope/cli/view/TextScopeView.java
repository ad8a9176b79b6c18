package dev.conescope.cli.view;

import dev.conescope.graph.ResourceNode;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.Reason;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStats;
import dev.conescope.velocity.Role;
import java.util.Locale;

/** Scopes and cones as text. */
public final class TextScopeView {
    private TextScopeView() {}

    /** The line that names what is refreshed and what that saves. */
    public static String scopeLine(RefreshStats stats) {
        return String.format(
                Locale.ROOT,
                "Refreshing state... [Velocity: %d/%d resources (%.1f%% savings)]",
                stats.refresh(),
                stats.total(),
                stats.savingsPercent());
    }

    /** The scope line, and with {@code verbose} a line for each resource of the scope, in dependency order. */
    public static String scope(RefreshScope scope, boolean verbose) {
        var out = new StringBuilder(scopeLine(scope.stats())).append('\n');
        if (verbose) {
            for (ResourceNode node : scope.graph().inDependencyOrder(scope.members())) {
                out.append("  ").append(node.address()).append(": ");
                out.append(
                        scope.role(node.id()) == Role.REFRESH
                                ? "Refreshing...\n"
                                : "Using cached state (no changes detected)\n");
            }
        }
        return out.toString();
    }

    /** A cone, member by member in dependency order, each with its role and reason. */
    public static String cone(Partition partition, String title) {
        var out = new StringBuilder(title)
                .append(": ")
                .append(partition.members().size())
                .append(" of ")
                .append(partition.graph().size())
                .append(" resources\n");
        if (partition instanceof RefreshScope scope) {
            out.append(scopeLine(scope.stats())).append('\n');
        }
        for (ResourceNode node : partition.graph().inDependencyOrder(partition.members())) {
            String role = partition.role(node.id()).name().toLowerCase(Locale.ROOT);
            out.append("  ")
                    .append(String.format(Locale.ROOT, "%-8s", role))
                    .append(node.address())
                    .append("  (");
            out.append(partition.reason(node.id()).map(Reason::because).orElse(""))
                    .append(")\n");
        }
        return out.toString();
    }
}

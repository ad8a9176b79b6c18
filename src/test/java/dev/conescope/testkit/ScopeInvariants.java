package dev.conescope.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStats;
import dev.conescope.velocity.Role;
import org.assertj.core.data.Offset;

/** What holds for every scope, whatever was asked. */
public final class ScopeInvariants {
    private ScopeInvariants() {}

    /** Fails with the first thing that does not hold; returns the scope. */
    public static RefreshScope check(RefreshScope scope) {
        parts(scope);
        roles(scope);
        figures(scope);
        return scope;
    }

    private static void parts(RefreshScope scope) {
        NodeSet none = NodeSet.EMPTY;
        assertThat(scope.refresh().intersect(scope.fixed()))
                .as("refresh and static have nothing in common")
                .isEqualTo(none);
        assertThat(scope.refresh().union(scope.fixed())).as("members").isEqualTo(scope.members());
        assertThat(scope.members().minus(scope.graph().all()))
                .as("members are nodes")
                .isEqualTo(none);
        assertThat(scope.targets().minus(scope.refresh()))
                .as("targets are refreshed")
                .isEqualTo(none);
        assertThat(scope.bottomCone().minus(scope.refresh()))
                .as("the bottom cone is refreshed")
                .isEqualTo(none);
        assertThat(scope.topCone().minus(scope.members()))
                .as("the top cone is looked at")
                .isEqualTo(none);
        assertThat(scope.fixed().minus(scope.topCone()))
                .as("static is of the top cone")
                .isEqualTo(none);
        assertThat(scope.fixed().intersect(scope.request().changed()))
                .as("nothing changed is static")
                .isEqualTo(none);
        assertThat(scope.changedOutside())
                .as("changes that are not looked at are named")
                .isEqualTo(scope.request().changed().minus(scope.refresh()));
    }

    private static void roles(RefreshScope scope) {
        StateGraph graph = scope.graph();
        var filter = scope.filter();
        for (int node = 0; node < graph.size(); node++) {
            Role role = scope.role(node);
            var address = graph.node(node).address();
            assertThat(role == Role.REFRESH)
                    .as("role of %s", address)
                    .isEqualTo(scope.refresh().contains(node));
            assertThat(role == Role.STATIC)
                    .as("role of %s", address)
                    .isEqualTo(scope.fixed().contains(node));
            assertThat(scope.reason(node).isPresent())
                    .as("%s has a reason where it is in the scope", address)
                    .isEqualTo(scope.members().contains(node));
            assertThat(filter.refreshes(address)).as("filter of %s", address).isEqualTo(role == Role.REFRESH);
            assertThat(filter.injectsRecordedValue(address))
                    .as("filter of %s", address)
                    .isEqualTo(role == Role.STATIC);
        }
    }

    private static void figures(RefreshScope scope) {
        RefreshStats stats = scope.stats();
        assertThat(stats.total()).isEqualTo(scope.graph().size());
        assertThat(stats.refresh()).isEqualTo(scope.refresh().size());
        assertThat(stats.fixed()).isEqualTo(scope.fixed().size());
        assertThat(stats.refresh() + stats.fixed() + stats.untouched())
                .as("every resource is counted")
                .isEqualTo(stats.total());
        double savings = stats.total() == 0 ? 0 : (stats.total() - stats.refresh()) * 100.0 / stats.total();
        assertThat(stats.savingsPercent()).isEqualTo(savings, Offset.offset(1e-9));
        assertThat(stats.managedRefreshed() + stats.managedAvoided()).isEqualTo(stats.managedObjects());
    }
}

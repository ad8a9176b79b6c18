package dev.conescope.app.gauge;

import dev.conescope.app.text.Counted;
import dev.conescope.export.report.ScopeText;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.StateGraph;
import dev.conescope.graph.edge.NodeSet;
import dev.conescope.velocity.DirectedCone;
import dev.conescope.velocity.LimitedPartition;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshScope;
import dev.conescope.velocity.RefreshStats;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the gauge says about a partition, in words and shares. */
final class GaugeViewModel {
    /**
     * One part of the bar and its list.
     *
     * @param styleClass the role's style class
     * @param title what it is
     * @param nodes the resources in it
     */
    record Part(String styleClass, String title, NodeSet nodes) {}

    /**
     * What is shown.
     *
     * @param headline the big figure
     * @param caption what the figure is of
     * @param summary the line below it, in resources
     * @param calls the line below that, in provider calls
     * @param scopeLine the line that the command line prints too
     * @param share the part of the arc that is left over, 0 to 1
     * @param rest the style class of what is left over
     * @param parts the partition
     * @param warning what is changed and not looked at, or empty
     */
    record Shown(
            String headline,
            String caption,
            String summary,
            String calls,
            String scopeLine,
            double share,
            String rest,
            List<Part> parts,
            String warning) {}

    private GaugeViewModel() {}

    static Shown of(StateGraph graph, @Nullable Partition partition) {
        return switch (partition) {
            case null ->
                new Shown(
                        "—",
                        "choose a target",
                        Counted.of(graph.size(), "resource"),
                        "click a card, or a row of the tree",
                        "Nothing is selected",
                        0,
                        "untouched",
                        List.of(new Part("untouched", "All resources", graph.all())),
                        "");
            case RefreshScope scope -> scope(scope);
            case DirectedCone cone -> cone(graph, cone);
            case LimitedPartition limited -> of(graph, limited.whole());
        };
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static Shown scope(RefreshScope scope) {
        RefreshStats stats = scope.stats();
        String percent = String.format(Locale.ROOT, "%.1f", stats.savingsPercent());
        int outside = scope.changedOutside().size();
        return new Shown(
                percent + " %",
                "refreshes saved",
                number(stats.refresh()) + " of " + Counted.of(stats.total(), "resource") + " refreshed",
                number(stats.managedAvoided()) + " of " + Counted.of(stats.managedObjects(), "managed call")
                        + " avoided\n" + Counted.of(stats.dataReads(), "data read stays", "data reads stay"),
                ScopeText.figure(stats),
                stats.savingsPercent() / 100,
                "static",
                List.of(
                        new Part("refresh", "Refresh", scope.refresh()),
                        new Part("static", "Static", scope.fixed()),
                        new Part("untouched", "Untouched", scope.graph().all().minus(scope.members()))),
                outside == 0
                        ? ""
                        : Counted.of(outside, "changed resource lies outside", "changed resources lie outside"));
    }

    private static Shown cone(StateGraph graph, DirectedCone cone) {
        boolean top = cone.direction() == ConeDirection.TOP;
        int size = cone.members().size();
        return new Shown(
                number(size) + " of " + number(graph.size()),
                top ? "targets included" : "may be affected",
                (top ? "Top cone: " : "Bottom cone: ") + Counted.of(size, "resource"),
                "by declared dependencies",
                (top ? "Top cone" : "Bottom cone") + " [" + size + "/" + graph.size() + " resources]",
                graph.size() == 0 ? 0 : 1 - (double) size / graph.size(),
                "untouched",
                List.of(
                        new Part(top ? "top" : "bottom", top ? "Top cone" : "Bottom cone", cone.members()),
                        new Part("untouched", "Untouched", graph.all().minus(cone.members()))),
                "");
    }
}

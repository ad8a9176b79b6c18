package dev.conescope.export.report;

import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.finding.Wording;
import dev.conescope.graph.ConeDirection;
import dev.conescope.graph.ResourceNode;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshStats;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A cone in words: a heading, a line for each resource in dependency order, and what the cone saves and promises. */
public final class ConeText {
    private ConeText() {}

    /** The whole text. */
    public static Content of(ConeAnswer cone) {
        return out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(heading(cone) + "\n");
            resources(text, cone.partition());
            text.write("\n" + figures(cone) + "\n");
            if (cone.direction() != ConeDirection.TOP) {
                text.write(Wording.BOTTOM_CONE + "\n");
            }
            text.flush();
        };
    }

    /** What kind of cone it is, of what, and how large. */
    public static String heading(ConeAnswer cone) {
        String direction = switch (cone.direction()) {
            case TOP -> "Top";
            case BOTTOM -> "Bottom";
            case CHANGE -> "Change";
        };
        return "%s cone of %s: %d of %d resources"
                .formatted(
                        direction,
                        targets(cone),
                        cone.reduction().subgraphResources(),
                        cone.reduction().totalResources());
    }

    private static String targets(ConeAnswer cone) {
        List<ResourceNode> targets = cone.graph().inDependencyOrder(cone.scope().targets());
        if (targets.isEmpty()) {
            return "nothing";
        }
        String first = targets.getFirst().address().toString();
        return targets.size() == 1 ? first : first + " and " + (targets.size() - 1) + " more";
    }

    private static void resources(Writer text, Partition partition) throws IOException {
        for (ResourceNode node : partition.graph().inDependencyOrder(partition.members())) {
            String mark = RoleWords.mark(RoleWords.pictureRole(partition, node.id()));
            String role = CommonJson.word(partition.role(node.id()));
            String because = partition.reason(node.id()).orElseThrow().because();
            text.write("%s %-7s  %s  (%s)\n".formatted(mark, role, node.address(), because));
        }
    }

    private static String figures(ConeAnswer cone) {
        String rule = "Module rule " + CommonJson.word(cone.graph().rule()) + ". ";
        if (cone.direction() != ConeDirection.CHANGE) {
            int outside = cone.reduction().totalResources() - cone.reduction().subgraphResources();
            return rule + outside + " untouched.";
        }
        RefreshStats stats = cone.scope().stats();
        String parts = String.format(
                Locale.ROOT,
                "%d refresh, %d static, %d untouched: %.1f%% savings; ",
                stats.refresh(),
                stats.fixed(),
                stats.untouched(),
                stats.savingsPercent());
        return rule + parts + ScopeText.providerCalls(stats) + ".";
    }
}

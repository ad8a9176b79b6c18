package dev.conescope.cli.view;

import dev.conescope.finding.Finding;
import dev.conescope.finding.FindingCode;
import dev.conescope.finding.Wording;
import dev.conescope.graph.edge.ModuleRule;
import dev.conescope.velocity.DirectedCone;
import dev.conescope.velocity.Partition;
import dev.conescope.velocity.RefreshScope;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has to be said beside a result: findings in the file, and what the result leaves open. */
public final class WarningsView {
    private WarningsView() {}

    /** All of it, findings in the file first. */
    public static List<Finding> of(Partition partition) {
        var all = new ArrayList<>(partition.graph().findings());
        switch (partition) {
            case RefreshScope scope -> all.addAll(scope.warnings());
            case DirectedCone cone -> {
                if (cone.graph().rule() == ModuleRule.INSTANCE) {
                    all.add(Finding.of(FindingCode.MODULE_RULE_UNPROVEN, Wording.RULE_UNPROVEN, null));
                }
            }
        }
        return all;
    }

    /** One line for each, for standard error. */
    public static void print(List<Finding> findings, PrintWriter err) {
        for (Finding finding : findings) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            err.println(
                    severity + ": " + finding.message() + " [" + finding.code().code() + "]");
        }
        err.flush();
    }
}

package dev.conescope.export.report;

import dev.conescope.address.ResourceAddress;
import dev.conescope.export.AtomicOutput.Content;
import dev.conescope.graph.ResourceNode;
import dev.conescope.plan.PlannedChange;
import dev.conescope.velocity.RefreshScope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The refresh part of a scope as arguments for Terraform: {@code -target=ADDRESS}, one a line, quoted for a shell. */
public final class TargetArguments {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,:/@%+=-]+");

    private TargetArguments() {}

    /**
     * The lines, in dependency order. A resource that a plan moves is named by both its addresses: Terraform refuses
     * targets with one of them only ({@code prePlanVerifyTargetedMoves} in {@code internal/terraform/context_plan.go}).
     */
    public static Content of(RefreshScope scope) {
        return out -> {
            for (ResourceNode node : scope.graph().inDependencyOrder(scope.refresh())) {
                var addresses = new TreeSet<ResourceAddress>(List.of(node.address()));
                for (PlannedChange change : scope.request().plan().changes(node.id())) {
                    if (change.moved()) {
                        addresses.add(change.address().resource());
                    }
                }
                for (ResourceAddress address : addresses) {
                    String line = quoted("-target=" + address) + "\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        };
    }

    /**
     * One word for a POSIX shell: single quotes around whatever is not plain, in which a single quote is written as
     * {@code '\''}.
     */
    public static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
